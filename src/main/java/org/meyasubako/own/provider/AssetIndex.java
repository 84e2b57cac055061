package org.meyasubako.own.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.net.MailAddress;

/** Finds who ever held something, the narrowest holding first. */
final class AssetIndex {

    private final Estate estate;
    private final NetworkIndex<Holding> blocks;
    private final Map<String, List<Holding>> hosts;
    private final Map<String, List<Holding>> domains;
    private final Map<String, Map<String, List<Holding>>> places;
    private final Map<String, List<Holding>> mailboxes;
    private final Map<String, List<Holding>> accounts;
    private final Map<CustomerNumber, List<Asset>> byCustomer;

    AssetIndex(List<Asset> assets, Estate estate) {
        Map<AssetType, List<Holding>> byType = assets.stream().map(Holding::of).collect(groupingBy(holding -> holding.asset().type()));
        this.estate = estate;
        this.blocks = new NetworkIndex<>(Stream.of(AssetType.IP, AssetType.NETWORK).map(type -> byType.getOrDefault(type, List.of()))
                .flatMap(Collection::stream).toList(), AssetIndex::network);
        this.hosts = byText(byType.getOrDefault(AssetType.HOST, List.of()));
        this.domains = byText(byType.getOrDefault(AssetType.DOMAIN, List.of()));
        this.places = byType.getOrDefault(AssetType.URL, List.of()).stream()
                .collect(groupingBy(holding -> place(holding).host(), groupingBy(holding -> place(holding).path())));
        this.mailboxes = byText(byType.getOrDefault(AssetType.MAILBOX, List.of()));
        this.accounts = byText(byType.getOrDefault(AssetType.ACCOUNT, List.of()));
        this.byCustomer = assets.stream().collect(groupingBy(Asset::customer, toUnmodifiableList()));
    }

    private static Map<String, List<Holding>> byText(List<Holding> holdings) {
        return holdings.stream().collect(groupingBy(holding -> holding.asset().target().text(), toUnmodifiableList()));
    }

    private static IpNetwork network(Holding holding) {
        return ((AssetTarget.Block) holding.asset().target()).network();
    }

    private static AssetTarget.Place place(Holding holding) {
        return (AssetTarget.Place) holding.asset().target();
    }

    List<Asset> of(CustomerNumber customer) {
        return byCustomer.getOrDefault(customer, List.of());
    }

    /** The address itself, then the host that stood there, then the networks around it. */
    Stream<List<Holding>> ofAddress(IpAddress address) {
        Map<Boolean, List<List<Holding>>> around = blocks.around(address).stream()
                .collect(Collectors.partitioningBy(level -> isSingle(level.getFirst())));
        return Stream.of(around.getOrDefault(true, List.of()), List.of(ofHostsAt(address)), around.getOrDefault(false, List.of()))
                .flatMap(List::stream);
    }

    /** The address itself alone. */
    Stream<List<Holding>> ofAddressAlone(IpAddress address) {
        return blocks.around(address).stream().filter(level -> isSingle(level.getFirst()));
    }

    private static boolean isSingle(Holding holding) {
        return network(holding).prefix() == network(holding).first().bits();
    }

    /** Who held the name of a host held its address while the host stood there. */
    private List<Holding> ofHostsAt(IpAddress address) {
        return estate.hosts(address).stream().flatMap(host -> hosts.getOrDefault(host.name().ascii(), List.of()).stream()
                .flatMap(holding -> holding.during(host.validity()).stream())).toList();
    }

    /** The host, then the domain of that name, then the domains above it, up to an own domain. */
    Stream<List<Holding>> ofName(DomainName name) {
        return Stream.concat(level(hosts, name.ascii()), estate.holdable(name).flatMap(above -> level(domains, above)));
    }

    /** The places on a host that the path lies in, the longest first. */
    Stream<List<Holding>> ofPlace(String host, String path) {
        Map<String, List<Holding>> paths = places.getOrDefault(host, Map.of());
        return paths.isEmpty() ? Stream.empty()
                : Stream.iterate(Optional.of(path), Optional::isPresent, longer -> longer.flatMap(AssetIndex::above))
                        .flatMap(Optional::stream).flatMap(prefix -> level(paths, prefix));
    }

    private static Optional<String> above(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(0, slash));
    }

    /** The mailbox; then without its detail after a plus sign (RFC 5233); then the account that logs in with that address. */
    Stream<List<Holding>> ofMailbox(MailAddress mailbox) {
        MailAddress exact = mailbox.normalised();
        return Stream.of(level(mailboxes, exact.toString()), level(mailboxes, SubAddress.plain(exact).toString()),
                level(accounts, exact.toString())).flatMap(Function.identity());
    }

    Stream<List<Holding>> ofAccount(String account) {
        return level(accounts, account.toLowerCase(Locale.ROOT));
    }

    /** The holdings under a key as one level; none where nobody ever held it. */
    private static Stream<List<Holding>> level(Map<String, List<Holding>> index, String key) {
        List<Holding> holdings = index.getOrDefault(key, List.of());
        return holdings.isEmpty() ? Stream.empty() : Stream.of(holdings);
    }
}
