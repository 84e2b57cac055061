package org.meyasubako.own.provider;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.reading.trace.MarkedHost;

/**
 * Makes rows of the addresses that a person marked as ours: each a network of its own, of one customer whom nobody names yet. What the
 * profile itself says of an address comes first.
 */
final class MarkedHosts {

    private MarkedHosts() {}

    static ProfileRows add(ProfileRows rows, List<HostMark> marks) {
        List<OwnNetwork> networks = Stream.concat(rows.networks().stream(), marks.stream()
                .filter(mark -> mark.role() == HostMark.Role.OURS)
                .flatMap(mark -> mark.host() instanceof MarkedHost.At(IpAddress address) ? Stream.of(network(address)) : Stream.empty())
                .filter(marked -> rows.networks().stream().noneMatch(network -> network.network().contains(marked.network().first())))).toList();
        return new ProfileRows(rows.desk(), networks, rows.hosts(), rows.receivers(), rows.customers(), rows.assets(), rows.clauses(),
                rows.analysts());
    }

    private static OwnNetwork network(IpAddress address) {
        return new OwnNetwork(new IpNetwork(address, address.isIpv4() ? 32 : 128), NetworkRole.DEDICATED, Validity.ALWAYS, Map.of());
    }
}
