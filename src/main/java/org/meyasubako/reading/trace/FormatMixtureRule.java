package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/** A line in the shape of a program that its host is known not to run, or of none that exists. */
final class FormatMixtureRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream()
                .filter(hop -> hop.received().anomalies().contains(AnomalyCode.FMT_MIX))
                .map(hop -> Anomaly.of(AnomalyCode.FMT_MIX, hop, Strength.STRONG,
                        new Disagreement(Disagreement.of(Part.LINE_SHAPE, hop, Optional.of(hop.received().format())),
                                Disagreement.of(Part.BY_HOST, hop, hop.received().by())),
                        hop.received().by().orElse("?"), hop.received().format()));
    }
}
