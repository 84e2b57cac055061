package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.ParseState;

/** A line in the shape of a program that always writes its queue id, without one. */
final class MissingIdRule implements ChainRule {

    private static final Set<String> ALWAYS = Set.of("postfix", "exim", "gmail", "sendmail");

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().filter(hop -> isOdd(hop.received())).map(MissingIdRule::odd);
    }

    private static boolean isOdd(ReceivedField line) {
        return line.role() == HopRole.SMTP && line.parse() == ParseState.FULL && line.id().isEmpty() && ALWAYS.contains(line.format());
    }

    private static Anomaly odd(Hop hop) {
        String shape = hop.received().format();
        Disagreement values = new Disagreement(
                Disagreement.of(Part.QUEUE_ID, hop, hop.received().id()), Disagreement.of(Part.LINE_SHAPE, hop, Optional.of(shape)));
        return Anomaly.of(AnomalyCode.NO_ID, hop, Strength.WEAK, values, shape);
    }
}
