package org.meyasubako.own.provider;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.TrustPolicy;

/** The foreign receivers and forwarders: the desk's own additions before the shipped ones. They are the same at all times. */
final class Receivers implements TrustPolicy {

    private final Map<String, ReceiverSuffix> added;
    private final TrustPolicy shipped;

    Receivers(List<ReceiverSuffix> added, TrustPolicy shipped) {
        this.added = added.stream().collect(toUnmodifiableMap(receiver -> receiver.suffix().ascii(), entry -> entry, (first, second) -> first));
        this.shipped = shipped;
    }

    @Override
    public Optional<HostRole> roleOf(DomainName host) {
        return added(host).map(entry -> entry.role() == ReceiverRole.RECEIVER ? HostRole.RECEIVER : HostRole.FORWARDER)
                .or(() -> shipped.roleOf(host));
    }

    @Override
    public Optional<HostRole> roleOf(IpAddress address) {
        return shipped.roleOf(address);
    }

    /** The suffix stands for the organisation: the desk may name one that is longer than the registrable domain. */
    @Override
    public Optional<String> organisationOf(DomainName host) {
        return added(host).map(entry -> entry.suffix().ascii()).or(() -> shipped.organisationOf(host));
    }

    @Override
    public Optional<String> organisationOf(IpAddress address) {
        return shipped.organisationOf(address);
    }

    @Override
    public boolean documentationIsPublic() {
        return shipped.documentationIsPublic();
    }

    /** The entry of the longest suffix. */
    private Optional<ReceiverSuffix> added(DomainName host) {
        return added.isEmpty() ? Optional.empty()
                : Lineage.of(host).flatMap(name -> Stream.ofNullable(added.get(name))).findFirst();
    }
}
