package org.meyasubako.reading.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/**
 * Two lines with the same id: on two hosts a copied line (strong), on one host a program that writes two lines for one step (weak). An id
 * shorter than six characters may well come twice.
 */
final class DoubledIdRule implements ChainRule {

    private static final int SHORTEST = 6;

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        Map<String, Hop> seen = new HashMap<>();
        Stream.Builder<Anomaly> found = Stream.builder();
        for (Hop hop : hops) {
            Optional<String> id = hop.received().id().filter(text -> text.length() >= SHORTEST);
            Optional<Hop> newer = id.flatMap(text -> Optional.ofNullable(seen.putIfAbsent(text, hop)));
            newer.ifPresent(first -> found.add(odd(first, hop, id.get())));
        }
        return found.build();
    }

    private static Anomaly odd(Hop newer, Hop older, String id) {
        boolean oneHost = newer.received().by().equals(older.received().by());
        Disagreement values = new Disagreement(
                Disagreement.of(Part.QUEUE_ID, older, older.received().id()), Disagreement.of(Part.QUEUE_ID, newer, newer.received().id()));
        return Anomaly.of(AnomalyCode.DUP_ID, older, oneHost ? Strength.WEAK : Strength.STRONG, values, id, newer.index() + 1);
    }
}
