package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;
import org.meyasubako.reading.trace.ReceivedField.HopRole;

/**
 * A line between hosts was written by another house than the one whose host the line above it saw as its peer. One gap has many harmless
 * causes; two and more are strong (SpamAssassin counts a chain as forged from the second on).
 */
final class ByFromGapRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        PeerClassifier peers = new PeerClassifier(context.policy(), context.complainantDomain());
        List<Hop> lines = hops.stream().filter(hop -> hop.received().role() != HopRole.LOCAL).toList();
        List<Hop> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isGap(lines.get(i - 1).received(), lines.get(i).received(), peers)) {
                gaps.add(lines.get(i));
            }
        }
        Strength strength = gaps.size() > 1 ? Strength.STRONG : Strength.WEAK;
        return gaps.stream().map(hop -> odd(lines.get(lines.indexOf(hop) - 1), hop, strength));
    }

    private static boolean isGap(ReceivedField newer, ReceivedField older, PeerClassifier peers) {
        Optional<String> seen = peers.organisation(newer);
        return newer.role() == HopRole.SMTP && seen.isPresent() && peers.byOrganisation(older).isPresent() && !peers.isWrittenBy(older, seen);
    }

    private static Anomaly odd(Hop newer, Hop older, Strength strength) {
        String seen = newer.received().rdns().orElse("?");
        String writer = older.received().by().orElse("?");
        Disagreement values = new Disagreement(Disagreement.of(Part.BY_HOST, older, older.received().by()),
                Disagreement.of(Part.REVERSE_NAME, newer, newer.received().rdns()));
        return Anomaly.of(AnomalyCode.BY_FROM_GAP, older, strength, values, writer, seen);
    }
}
