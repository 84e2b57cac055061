package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.IpAddress;

/** Whose an address was. */
final class AddressOwners {

    private final Owners owners;

    AddressOwners(Owners owners) {
        this.owners = owners;
    }

    Ownership ownerOf(IpAddress address, Instant at) {
        List<OwnHost> hosts = owners.estate().hostsAt(address, at);
        Optional<OwnHost> shared = hosts.stream().filter(host -> host.role().isShared()).findFirst();
        return owners.ofHoldings(holdings(address, hosts), at, asset -> Way.fromAddress(asset).told(address, asset))
                .or(() -> shared.map(Ownership.Infrastructure::new))
                .orElseGet(() -> vacant(address, hosts, at));
    }

    /**
     * A mail server's address is nobody's, whatever network it lies in; on a web server a customer may have an address to himself.
     */
    private Stream<List<Holding>> holdings(IpAddress address, List<OwnHost> hosts) {
        if (hosts.stream().noneMatch(host -> host.role().isShared())) {
            return owners.assets().ofAddress(address);
        }
        boolean web = hosts.stream().allMatch(host -> host.role() == HostRole.WEB || host.role() == HostRole.CUSTOMER);
        return web ? owners.assets().ofAddressAlone(address) : Stream.empty();
    }

    private Ownership vacant(IpAddress address, List<OwnHost> hosts, Instant at) {
        Optional<OwnNetwork> network = owners.estate().networkAt(address, at);
        boolean ours = network.isPresent() || !hosts.isEmpty();
        return ours ? owners.unassigned(network, hosts.stream().findFirst(), at) : owners.elsewhere(at);
    }

    /** The host that many use becomes "our server, customer unknown" for what is served from it. */
    Ownership unassignedOn(OwnHost host, Instant at) {
        return owners.unassigned(owners.estate().networkAt(host.address(), at), Optional.of(host), at);
    }
}
