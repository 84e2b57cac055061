package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/**
 * Lines beneath the lowest valid signature, other than the signer's own: they stood there before he signed, so his client handed them in.
 * Where he is a forwarder or a list that is as it should be.
 */
final class BelowSignatureRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        Optional<SignedLines> lowest = context.signed().stream().max(Comparator.comparingInt(SignedLines::first));
        return lowest.stream().flatMap(signed -> beneath(hops, signed, context).stream().map(hop -> odd(hop, signed)));
    }

    /** The lines that the signer's own hosts wrote when they took the mail in stand directly beneath the signature. */
    private static List<Hop> beneath(List<Hop> hops, SignedLines signed, TraceContext context) {
        PeerClassifier peers = new PeerClassifier(context.policy(), context.complainantDomain());
        Optional<String> signer = context.policy().organisationOf(signed.signer());
        List<Hop> lines = new ArrayList<>(hops.subList(Math.min(signed.first(), hops.size()), hops.size()));
        while (!lines.isEmpty() && peers.isWrittenBy(lines.getFirst().received(), signer)) {
            lines.removeFirst();
        }
        return lines;
    }

    private static Anomaly odd(Hop hop, SignedLines signed) {
        Disagreement values = new Disagreement(
                Disagreement.of(Part.BY_HOST, hop, hop.received().by()), Disagreement.of(Part.SIGNER, signed.signer().ascii()));
        return Anomaly.of(AnomalyCode.BELOW_SIGN, hop, Strength.WEAK, values, signed.signer());
    }
}
