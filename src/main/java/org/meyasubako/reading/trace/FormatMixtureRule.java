package org.meyasubako.reading.trace;

import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly.Strength;

/** A line in the shape of a program that its host is known not to run, or of none that exists. */
final class FormatMixtureRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream()
                .filter(hop -> hop.received().anomalies().contains(AnomalyCode.FMT_MIX))
                .map(hop -> Anomaly.of(AnomalyCode.FMT_MIX, hop, Strength.STRONG,
                        hop.received().by().orElse("?"), hop.received().format()));
    }
}
