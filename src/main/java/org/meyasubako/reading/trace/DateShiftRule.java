package org.meyasubako.reading.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.Anomaly.Strength;

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
        Optional<Duration> nearest = date.flatMap(d -> hops.stream()
                .map(hop -> HopTime.of(hop.received().date()))
                .flatMap(Optional::stream)
                .map(time -> Duration.between(time, d))
                .min(Comparator.comparing(Duration::abs)));
        return nearest.stream().flatMap(DateShiftRule::judge);
    }

    private static Stream<Anomaly> judge(Duration shift) {
        Duration size = shift.abs();
        long reached = BANDS.stream().filter(band -> size.compareTo(Duration.ofHours(band)) > 0).reduce(0L, Long::max);
        if (reached == 0) {
            return Stream.empty();
        }
        Sentence side = Sentence.of(AnomalyCode.class, shift.isNegative() ? "shift.earlier" : "shift.later");
        int next = BANDS.indexOf(reached) + 1;
        Sentence band = next < BANDS.size()
                ? Sentence.of(AnomalyCode.class, "band", reached, BANDS.get(next))
                : Sentence.of(AnomalyCode.class, "band.above", reached);
        Strength strength = reached >= STRONG ? Strength.STRONG : Strength.WEAK;
        return Stream.of(Anomaly.ofChain(AnomalyCode.DATE_SHIFT, strength, band, side));
    }
}
