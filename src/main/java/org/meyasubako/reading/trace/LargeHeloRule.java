package org.meyasubako.reading.trace;

import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/** A host greeted as one of a large provider's, whose mail hosts all have reverse names, and has none. */
final class LargeHeloRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().filter(hop -> isOdd(hop.received(), context.policy())).map(LargeHeloRule::odd);
    }

    private static boolean isOdd(ReceivedField line, TrustPolicy policy) {
        boolean large = line.helo().flatMap(DomainName::parse).flatMap(policy::roleOf).filter(role -> role == HostRole.RECEIVER).isPresent();
        boolean itself = line.ip().flatMap(policy::roleOf).isPresent();
        return line.role() == HopRole.SMTP && !line.auth() && line.rdnsState() == RdnsState.NONE && large && !itself;
    }

    private static Anomaly odd(Hop hop) {
        ReceivedField line = hop.received();
        Disagreement values = new Disagreement(Disagreement.of(Part.HELO, hop, line.helo()), Disagreement.of(Part.REVERSE_NAME, hop, line.rdns()));
        return Anomaly.of(AnomalyCode.HELO_BIG_NO_RDNS, hop, Strength.STRONG, values, line.helo().orElseThrow());
    }
}
