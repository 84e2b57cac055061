package org.meyasubako.asking.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.net.SpecialPurpose;

/**
 * Where questions end at home, and what must not be let out.
 *
 * @param ownZones whose name servers are ours
 * @param ownNetworks whose reverse zones are ours; a network named here is never taken as special-purpose
 * @param documentationPublic whether the addresses of RFC 5737 and RFC 3849 stand for public ones, as in the sample
 * @param personalWords words that name the complainant, such as the local part of his address: a host name that bears one is not asked for
 */
public record PlanScope(
        List<DomainName> ownZones, List<IpNetwork> ownNetworks, boolean documentationPublic, Set<String> personalWords) {

    public PlanScope {
        ownZones = List.copyOf(ownZones);
        ownNetworks = List.copyOf(ownNetworks);
        personalWords = Set.copyOf(personalWords);
    }

    /** Nothing is ours and nobody is to be protected. */
    public static PlanScope none() {
        return new PlanScope(List.of(), List.of(), false, Set.of());
    }

    /** Whether our own servers answer for the name. */
    public boolean isOwn(DomainName name) {
        return ownZones.stream().anyMatch(name::isWithin);
    }

    /** Whether the address is one of ours. */
    public boolean isOwn(IpAddress address) {
        return ownNetworks.stream().anyMatch(network -> network.contains(address));
    }

    /** The special purpose for which nobody is asked about the address; empty for an address of the public Internet and one of ours. */
    public Optional<SpecialPurpose> barring(IpAddress address) {
        return isOwn(address) ? Optional.empty() : SpecialPurpose.of(address)
                .filter(purpose -> !(documentationPublic && purpose == SpecialPurpose.DOCUMENTATION));
    }
}
