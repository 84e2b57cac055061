package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/**
 * The receivers and forwarders that everybody meets, from the lists that ship with the program ({@code known-receivers.txt} and
 * {@code known-forwarders.txt}); it knows no host of ours.
 */
public final class ShippedTrustPolicy implements TrustPolicy {

    private final HostList forwarders = HostList.shipped("known-forwarders.txt");
    private final HostList receivers = HostList.shipped("known-receivers.txt");
    private final boolean documentationIsPublic;

    /**
     * Reads the shipped lists.
     *
     * @param documentationIsPublic true for samples and tests alone
     * @throws IllegalStateException where the program lacks its own lists
     */
    public ShippedTrustPolicy(boolean documentationIsPublic) {
        this.documentationIsPublic = documentationIsPublic;
    }

    /** A forwarding host may stand beneath a receiver's domain; then it is what its own row says. */
    @Override
    public Optional<HostRole> roleOf(DomainName host) {
        return forwarders.house(host).map(house -> HostRole.FORWARDER).or(() -> receivers.house(host).map(house -> HostRole.RECEIVER));
    }

    @Override
    public Optional<HostRole> roleOf(IpAddress address) {
        return forwarders.house(address).map(house -> HostRole.FORWARDER).or(() -> receivers.house(address).map(house -> HostRole.RECEIVER));
    }

    @Override
    public Optional<String> organisationOf(DomainName host) {
        return forwarders.house(host).or(() -> receivers.house(host)).or(() -> TrustPolicy.super.organisationOf(host));
    }

    @Override
    public Optional<String> organisationOf(IpAddress address) {
        return forwarders.house(address).or(() -> receivers.house(address));
    }

    @Override
    public boolean documentationIsPublic() {
        return documentationIsPublic;
    }
}
