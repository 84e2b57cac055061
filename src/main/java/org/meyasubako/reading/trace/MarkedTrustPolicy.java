package org.meyasubako.reading.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/**
 * A policy with what a person marked over it. A mark never makes a host of ours one that is passed over: what the profile says of our own
 * hosts comes first.
 *
 * @param marks at most one of a host; of several names that a host lies beneath the longest counts
 */
public record MarkedTrustPolicy(TrustPolicy base, List<HostMark> marks) implements TrustPolicy {

    public MarkedTrustPolicy {
        marks = List.copyOf(marks);
    }

    @Override
    public Optional<HostRole> roleOf(DomainName host) {
        return over(base.roleOf(host), marks.stream()
                .filter(mark -> mark.host() instanceof MarkedHost.Named(DomainName name) && host.isWithin(name))
                .max(Comparator.comparingInt(mark -> mark.host().text().length())));
    }

    @Override
    public Optional<HostRole> roleOf(IpAddress address) {
        return over(base.roleOf(address), marks.stream()
                .filter(mark -> mark.host() instanceof MarkedHost.At(IpAddress marked) && marked.equals(address)).findFirst());
    }

    private static Optional<HostRole> over(Optional<HostRole> known, Optional<HostMark> mark) {
        return known.filter(HostRole::isOwn).or(() -> mark.map(HostMark::role).map(HostMark.Role::meaning)).or(() -> known);
    }

    @Override
    public Optional<String> organisationOf(DomainName host) {
        return base.organisationOf(host);
    }

    @Override
    public Optional<String> organisationOf(IpAddress address) {
        return base.organisationOf(address);
    }

    @Override
    public boolean isCustomersOwn(IpAddress address) {
        return base.isCustomersOwn(address);
    }

    @Override
    public boolean documentationIsPublic() {
        return base.documentationIsPublic();
    }
}
