package org.meyasubako.reading.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.received.AnomalyCode;

/** DATE_SHIFT: the Date field is more than three hours from the nearest Received time; beyond a day it is strong. */
final class DateShiftRule implements ChainAnomalies.Rule {

    private static final Duration TOLERATED = Duration.ofHours(3);
    private static final Duration STRONG = Duration.ofHours(24);

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        Optional<Instant> date = context.date().map(MailDate::instant);
        if (date.isEmpty()) {
            return Stream.empty();
        }
        Optional<Duration> nearest = hops.stream().flatMap(hop -> hop.received().date().stream())
                .map(received -> Duration.between(received.instant(), date.get())).min(Comparator.comparing(Duration::abs));
        return nearest.filter(shift -> shift.abs().compareTo(TOLERATED) > 0).map(DateShiftRule::anomaly).stream();
    }

    private static Anomaly anomaly(Duration shift) {
        boolean strong = shift.abs().compareTo(STRONG) > 0;
        String code = shift.isNegative() ? "anomaly.date-shift.early" : "anomaly.date-shift.late";
        return new Anomaly(AnomalyCode.DATE_SHIFT, OptionalInt.empty(), strong ? Anomaly.Strength.STRONG : Anomaly.Strength.WEAK,
                Sentence.of(DateShiftRule.class, code, shift.abs().toHours()));
    }
}
