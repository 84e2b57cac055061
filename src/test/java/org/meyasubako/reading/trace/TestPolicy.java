package org.meyasubako.reading.trace;

import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** The shipped list with a few hosts of our own, as a provider's profile would give them. */
final class TestPolicy implements TrustPolicy {

    private static final Map<String, HostRole> OWN = Map.of(
            "mx.our.example", HostRole.OWN_MX, "192.0.2.100", HostRole.OWN_MX,
            "relay.our.example", HostRole.OWN_RELAY, "192.0.2.101", HostRole.OWN_RELAY,
            "10.20.0.7", HostRole.OWN_OTHER,
            "smtp.our.example", HostRole.OWN_MSA, "192.0.2.110", HostRole.OWN_MSA,
            "www7.our.example", HostRole.OWN_OTHER, "192.0.2.7", HostRole.OWN_OTHER, "192.0.2.33", HostRole.OWN_OTHER);

    private final TrustPolicy shipped;

    TestPolicy(boolean documentationIsPublic) {
        this.shipped = new ShippedTrustPolicy(documentationIsPublic);
    }

    @Override
    public Optional<HostRole> roleOf(DomainName host) {
        return Optional.ofNullable(OWN.get(host.ascii())).or(() -> shipped.roleOf(host));
    }

    @Override
    public Optional<HostRole> roleOf(IpAddress address) {
        return Optional.ofNullable(OWN.get(address.toString())).or(() -> shipped.roleOf(address));
    }

    @Override
    public Optional<String> organisationOf(DomainName host) {
        return shipped.organisationOf(host);
    }

    @Override
    public Optional<String> organisationOf(IpAddress address) {
        return shipped.organisationOf(address);
    }

    @Override
    public boolean isCustomersOwn(IpAddress address) {
        return address.toString().equals("192.0.2.33");
    }

    @Override
    public boolean documentationIsPublic() {
        return shipped.documentationIsPublic();
    }
}
