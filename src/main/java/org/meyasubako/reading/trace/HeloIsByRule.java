package org.meyasubako.reading.trace;

import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/** A foreign peer greeted the receiving host by that host's own name, as old spam programs do. */
final class HeloIsByRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream()
                .filter(hop -> hop.received().anomalies().contains(AnomalyCode.HELO_IS_BY))
                .map(hop -> Anomaly.of(AnomalyCode.HELO_IS_BY, hop, Strength.STRONG,
                        new Disagreement(Disagreement.of(Part.HELO, hop, hop.received().helo()), Disagreement.of(Part.ADDRESS, hop, hop.received().ip())),
                        hop.received().helo().orElse("")));
    }
}
