package org.meyasubako.own.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** What is ours ourselves: networks, hosts and the domains beneath which customers have their names. */
final class Estate {

    private final NetworkIndex<OwnNetwork> networks;
    private final Map<IpAddress, List<OwnHost>> hostsByAddress;
    private final Map<DomainName, List<OwnHost>> hostsByName;
    private final Set<String> ownDomains;

    Estate(ProfileRows rows) {
        this.networks = new NetworkIndex<>(rows.networks(), OwnNetwork::network);
        this.hostsByAddress = Map.copyOf(rows.hosts().stream().collect(groupingBy(OwnHost::address)));
        this.hostsByName = Map.copyOf(rows.hosts().stream().collect(groupingBy(OwnHost::name)));
        this.ownDomains = rows.desk().ownDomains().stream().map(DomainName::ascii).collect(toUnmodifiableSet());
    }

    /** The smallest network of ours around the address. */
    Optional<OwnNetwork> networkAt(IpAddress address, Instant at) {
        return networks.around(address).stream().flatMap(List::stream).filter(network -> network.validity().contains(at)).findFirst();
    }

    /** All that ever stood at the address. */
    List<OwnHost> hosts(IpAddress address) {
        return hostsByAddress.getOrDefault(address, List.of());
    }

    List<OwnHost> hostsAt(IpAddress address, Instant at) {
        return hosts(address).stream().filter(host -> host.validity().contains(at)).toList();
    }

    List<OwnHost> hostsAt(DomainName name, Instant at) {
        return hostsByName.getOrDefault(name, List.of()).stream().filter(host -> host.validity().contains(at)).toList();
    }

    boolean isOwnDomain(DomainName name) {
        return ownDomains.contains(name.ascii());
    }

    /** Whether the name lies beneath a domain of ours, or is one. */
    boolean isWithinOwnDomain(DomainName name) {
        return Lineage.of(name).anyMatch(ownDomains::contains);
    }

    /**
     * The name and those above it that one holder may have: an own domain acts as a public suffix, so what lies beneath it never belongs
     * to who holds it.
     */
    Stream<String> holdable(DomainName name) {
        return Stream.concat(Stream.of(name.ascii()), Lineage.of(name).skip(1).takeWhile(above -> !ownDomains.contains(above)));
    }

    /** The sub-domain of a customer's beneath an own domain: the last of those that one holder may have. */
    String organisation(DomainName name) {
        return holdable(name).reduce(name.ascii(), (lower, higher) -> higher);
    }
}
