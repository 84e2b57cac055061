package org.meyasubako.reading.trace;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.received.AnomalyCode;

/** TIME_BACK: an older line is later than a newer one by more than five minutes; by more than a day it is strong. */
final class TimeBackRule implements ChainAnomalies.Rule {

    private static final Duration TOLERATED = Duration.ofMinutes(5);
    private static final Duration STRONG = Duration.ofHours(24);

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().filter(hop -> hop.delaySeconds().isPresent() && hop.delaySeconds().getAsLong() < -TOLERATED.toSeconds())
                .map(TimeBackRule::anomaly);
    }

    private static Anomaly anomaly(Hop hop) {
        Duration back = Duration.ofSeconds(-hop.delaySeconds().getAsLong());
        return new Anomaly(AnomalyCode.TIME_BACK, OptionalInt.of(hop.index()),
                back.compareTo(STRONG) > 0 ? Anomaly.Strength.STRONG : Anomaly.Strength.WEAK,
                Sentence.of(TimeBackRule.class, "anomaly.time-back", back.toMinutes()));
    }
}
