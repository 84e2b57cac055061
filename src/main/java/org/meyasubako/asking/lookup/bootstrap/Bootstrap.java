package org.meyasubako.asking.lookup.bootstrap;

import com.google.common.base.Splitter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.AsNumber;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/** The shipped snapshot of the bootstrap registries: the first server to ask about an address, a number or a domain. */
public final class Bootstrap {

    /** Knows every registry's whois server. */
    public static final String IANA = "whois.iana.org";

    /** Refers to the others for what it does not hold. */
    private static final String REFERRING = "arin";

    private static final String NONE = "-";

    private final Map<String, Service> registries = new HashMap<>();
    private final Map<String, Service> domains = new HashMap<>();
    private final List<NetworkShare> networks = new ArrayList<>();
    private final List<NumberShare> numbers = new ArrayList<>();

    /** A registry's servers; {@code -} for none. */
    private record Service(String whois, String rdap) {}

    private record NetworkShare(IpNetwork network, String registry) {}

    private record NumberShare(long first, long last, String registry) {}

    private Bootstrap() {
        words("registries.txt").forEach(line -> registries.put(line.get(0), new Service(line.get(1), line.get(2))));
        words("domains.txt").forEach(line -> domains.put(line.get(0), new Service(line.get(1), line.get(2))));
        words("networks.txt").forEach(line -> line.stream().skip(1).map(IpNetwork::parse).flatMap(Optional::stream)
                .forEach(network -> networks.add(new NetworkShare(network, line.get(0)))));
        words("numbers.txt").forEach(line -> line.stream().skip(1).map(range -> numberShare(range, line.get(0))).forEach(numbers::add));
        // The longest prefix is the most specific (RFC 9224 section 5.1).
        networks.sort(Comparator.comparingInt((NetworkShare share) -> share.network().prefix()).reversed());
    }

    private static List<List<String>> words(String name) {
        return ListFile.lines(Bootstrap.class, name).stream().map(line -> Splitter.on(' ').omitEmptyStrings().splitToList(line)).toList();
    }

    private static NumberShare numberShare(String range, String registry) {
        List<Long> ends = Splitter.on('-').splitToStream(range).map(Long::valueOf).toList();
        return new NumberShare(ends.getFirst(), ends.getLast(), registry);
    }

    /** The lists that the product ships. */
    public static Bootstrap shipped() {
        return new Bootstrap();
    }

    /** The whois server to begin with, for an address, {@code as64496} or a domain: IANA's where no nearer one is known. */
    public String whoisServer(String subject) {
        return service(subject).map(Service::whois).filter(server -> !server.equals(NONE)).orElse(IANA);
    }

    /** The RDAP base URL, ending in a slash; empty where the snapshot knows none. */
    public Optional<URI> rdapBase(String subject) {
        return service(subject).or(() -> AsNumber.parse(subject).map(_ -> registries.get(REFERRING)))
                .map(Service::rdap).filter(base -> !base.equals(NONE)).map(URI::create);
    }

    /** Whether the server is one of the snapshot's registries, IANA's among them. */
    public boolean isRegistry(String whoisServer) {
        return whoisServer.equals(IANA) || registries.values().stream().anyMatch(service -> service.whois().equals(whoisServer))
                || domains.values().stream().anyMatch(service -> service.whois().equals(whoisServer));
    }

    private Optional<Service> service(String subject) {
        Optional<IpAddress> address = IpNetwork.parse(subject).map(IpNetwork::first);
        if (address.isPresent()) {
            return networks.stream().filter(share -> share.network().contains(address.get())).findFirst()
                    .map(share -> registries.get(share.registry()));
        }
        Optional<AsNumber> number = AsNumber.parse(subject);
        if (number.isPresent()) {
            long value = number.get().value();
            return numbers.stream().filter(share -> share.first() <= value && value <= share.last()).findFirst()
                    .map(share -> registries.get(share.registry()));
        }
        return DomainName.parse(subject).flatMap(this::domainService);
    }

    private Optional<Service> domainService(DomainName domain) {
        return Optional.ofNullable(domains.get(domain.ascii().substring(domain.ascii().lastIndexOf('.') + 1)));
    }
}
