package org.meyasubako.reading.trace;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.received.AnomalyCode;

/** ILLEGAL_IP and FMT_MIX: what the reading of each field found odd by itself. */
final class FieldRule implements ChainAnomalies.Rule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().flatMap(hop -> hop.received().anomalies().stream().map(code -> anomaly(hop, code)));
    }

    private static Anomaly anomaly(Hop hop, AnomalyCode code) {
        String text = code == AnomalyCode.ILLEGAL_IP ? "anomaly.illegal-ip" : "anomaly.fmt-mix";
        return new Anomaly(code, OptionalInt.of(hop.index()), Anomaly.Strength.STRONG,
                Sentence.of(FieldRule.class, text, hop.received().by().orElse("–"), hop.received().format()));
    }
}
