package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;
import org.meyasubako.reading.trace.Hop.Standing;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/**
 * A private address as peer beneath a public one: every office network looks so, and so does a made-up line. Lines above the handover
 * are the receiver's own network and not looked at.
 */
final class PrivateBelowRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        boolean documentation = context.policy().documentationIsPublic();
        List<Anomaly> found = new ArrayList<>();
        Optional<Hop> above = Optional.empty();
        boolean handedOver = hops.stream().noneMatch(hop -> hop.standing() == Standing.HANDOVER);
        for (Hop hop : hops) {
            handedOver |= hop.standing() == Standing.HANDOVER;
            Optional<IpAddress> ip = hop.received().ip();
            Optional<SpecialPurpose> special = ip.flatMap(SpecialPurpose::of);
            // A private network that the provider names as its own is no stranger's office.
            boolean own = ip.flatMap(context.policy()::roleOf).filter(HostRole::isOwn).isPresent();
            if (above.isPresent() && !own && special.filter(SpecialPurpose::isInternal).isPresent()) {
                found.add(Anomaly.of(AnomalyCode.PRIV_BELOW, hop, Strength.WEAK, values(hop, above.get()), ip.get()));
            }
            boolean isPublic = special.isEmpty() || (documentation && special.get() == SpecialPurpose.DOCUMENTATION);
            above = handedOver && ip.isPresent() && isPublic ? Optional.of(hop) : above;
        }
        return found.stream();
    }

    private static Disagreement values(Hop hop, Hop above) {
        return new Disagreement(Disagreement.of(Part.ADDRESS, hop, hop.received().ip()), Disagreement.of(Part.ADDRESS, above, above.received().ip()));
    }
}
