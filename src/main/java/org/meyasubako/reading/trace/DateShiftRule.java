package org.meyasubako.reading.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/**
 * The Date field lies more than three hours from the Received time that is nearest to it; told in SpamAssassin's bands (DATE_IN_PAST
 * and DATE_IN_FUTURE: 3, 6, 12, 24, 48, 96 hours). A day and more is strong.
 */
final class DateShiftRule implements ChainRule {

    private static final List<Long> BANDS = List.of(3L, 6L, 12L, 24L, 48L, 96L);

    private static final long STRONG = 24;

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        Optional<Instant> date = HopTime.of(context.date());
        return date.stream().flatMap(written -> hops.stream()
                .filter(hop -> HopTime.of(hop.received().date()).isPresent())
                .min(Comparator.comparing(hop -> shift(hop, written).abs()))
                .flatMap(nearest -> judged(nearest, written, context)).stream());
    }

    /** How much later than the line the mail says to have been written. */
    private static Duration shift(Hop hop, Instant date) {
        return Duration.between(HopTime.of(hop.received().date()).orElseThrow(), date);
    }

    private static Optional<Anomaly> judged(Hop nearest, Instant date, TraceContext context) {
        Duration shift = shift(nearest, date);
        Duration size = shift.abs();
        long reached = BANDS.stream().filter(band -> size.compareTo(Duration.ofHours(band)) > 0).reduce(0L, Long::max);
        if (reached == 0) {
            return Optional.empty();
        }
        Disagreement values = new Disagreement(Disagreement.of(Part.DATE_FIELD, context.date().map(MailDate::raw).orElse("")),
                Disagreement.of(Part.TIME, nearest, nearest.received().date().map(MailDate::raw)));
        Strength strength = reached >= STRONG ? Strength.STRONG : Strength.WEAK;
        Sentence side = Sentence.of(AnomalyCode.class, shift.isNegative() ? "shift.earlier" : "shift.later");
        return Optional.of(Anomaly.ofChain(AnomalyCode.DATE_SHIFT, strength, values, band(reached), side));
    }

    private static Sentence band(long reached) {
        int next = BANDS.indexOf(reached) + 1;
        return next < BANDS.size() ? Sentence.of(AnomalyCode.class, "band", reached, BANDS.get(next))
                : Sentence.of(AnomalyCode.class, "band.above", reached);
    }
}
