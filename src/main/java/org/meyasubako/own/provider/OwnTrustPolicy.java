package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.TrustPolicy;

/** The policy of one stretch of time: our hosts and networks as they were, before the foreign receivers. */
final class OwnTrustPolicy implements TrustPolicy {

    /** The mark of our own organisation: no name of the DNS has a space. */
    private static final String OURSELVES = "our own";

    private static final Set<NetworkRole> CUSTOMERS = Set.of(NetworkRole.DEDICATED, NetworkRole.VPS, NetworkRole.ACCESS);

    private final Estate estate;
    private final TrustPolicy foreign;
    private final Instant at;

    OwnTrustPolicy(Estate estate, TrustPolicy foreign, Instant at) {
        this.estate = estate;
        this.foreign = foreign;
        this.at = at;
    }

    @Override
    public Optional<HostRole> roleOf(DomainName host) {
        return strictest(estate.hostsAt(host, at)).or(() -> foreign.roleOf(host));
    }

    /** A host of ours, or some machine in a network of ours: the latter is never skipped, nor taken as special-purpose. */
    @Override
    public Optional<HostRole> roleOf(IpAddress address) {
        return strictest(estate.hostsAt(address, at))
                .or(() -> estate.networkAt(address, at).map(network -> HostRole.OWN_OTHER))
                .or(() -> foreign.roleOf(address));
    }

    /** Where one address or name has two roles, the one that is never skipped counts. */
    private static Optional<HostRole> strictest(List<OwnHost> hosts) {
        return hosts.stream().map(host -> roleOf(host.role())).max(HostRole::compareTo);
    }

    private static HostRole roleOf(org.meyasubako.own.provider.HostRole role) {
        return switch (role) {
            case MX -> HostRole.OWN_MX;
            case RELAY -> HostRole.OWN_RELAY;
            case MSA -> HostRole.OWN_MSA;
            case WEB, CUSTOMER -> HostRole.OWN_OTHER;
        };
    }

    /** Our shared hosts and own domains are one organisation; a customer's sub-domain beneath an own domain is one of its own. */
    @Override
    public Optional<String> organisationOf(DomainName host) {
        if (estate.isOwnDomain(host) || isShared(estate.hostsAt(host, at))) {
            return Optional.of(OURSELVES);
        }
        return estate.isWithinOwnDomain(host) ? Optional.of(estate.organisation(host)) : foreign.organisationOf(host);
    }

    @Override
    public Optional<String> organisationOf(IpAddress address) {
        return isShared(estate.hostsAt(address, at)) ? Optional.of(OURSELVES) : foreign.organisationOf(address);
    }

    /** On a shared host our own mail server sends for everybody. */
    @Override
    public boolean isCustomersOwn(IpAddress address) {
        List<OwnHost> hosts = estate.hostsAt(address, at);
        boolean lent = estate.networkAt(address, at).map(OwnNetwork::role).filter(CUSTOMERS::contains).isPresent();
        return hosts.isEmpty() ? lent : !isShared(hosts);
    }

    private static boolean isShared(List<OwnHost> hosts) {
        return hosts.stream().anyMatch(host -> host.role().isShared());
    }

    @Override
    public boolean documentationIsPublic() {
        return foreign.documentationIsPublic();
    }
}
