package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/**
 * A peer's address that cannot be: an octet above 255, a reserved range, a documentation address where those do not stand for public
 * ones.
 */
final class IllegalAddressRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream()
                .filter(hop -> isIllegal(hop.received(), context.policy()))
                .map(hop -> Anomaly.of(AnomalyCode.ILLEGAL_IP, hop, Strength.STRONG, values(hop),
                        hop.received().ip().map(IpAddress::toString).orElse("?")));
    }

    private static Disagreement values(Hop hop) {
        Optional<IpAddress> ip = hop.received().ip();
        String range = ip.flatMap(SpecialPurpose::of).map(SpecialPurpose::name).orElse("");
        return new Disagreement(Disagreement.of(Part.ADDRESS, hop, ip), Disagreement.of(Part.ADDRESS_RANGE, range));
    }

    private static boolean isIllegal(ReceivedField line, TrustPolicy policy) {
        Optional<SpecialPurpose> range = line.ip().flatMap(SpecialPurpose::of);
        if (line.ip().flatMap(policy::roleOf).isPresent()) {
            // A network that the provider names as its own is never special-purpose.
            return false;
        }
        boolean documentation = range.filter(r -> r == SpecialPurpose.DOCUMENTATION).isPresent() && !policy.documentationIsPublic();
        return documentation || line.anomalies().contains(AnomalyCode.ILLEGAL_IP);
    }
}
