package org.meyasubako.reading.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/** An older line bears a later time than the newer one above it: by minutes where clocks differ, by days where somebody typed it. */
final class TimeBackRule implements ChainRule {

    private static final Duration WEAK = Duration.ofMinutes(5);

    private static final Duration STRONG = Duration.ofHours(24);

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        List<Anomaly> found = new ArrayList<>();
        Optional<Hop> newer = Optional.empty();
        for (Hop hop : hops) {
            Optional<Instant> time = HopTime.of(hop.received().date());
            if (newer.isPresent() && time.isPresent()) {
                Duration back = Duration.between(HopTime.of(newer.get().received().date()).orElseThrow(), time.get());
                if (back.compareTo(WEAK) > 0) {
                    Strength strength = back.compareTo(STRONG) > 0 ? Strength.STRONG : Strength.WEAK;
                    found.add(Anomaly.of(AnomalyCode.TIME_BACK, hop, strength, values(newer.get(), hop), HopTime.told(back)));
                }
            }
            newer = time.isPresent() ? Optional.of(hop) : newer;
        }
        return found.stream();
    }

    private static Disagreement values(Hop newer, Hop older) {
        return new Disagreement(Disagreement.of(Part.TIME, older, older.received().date().map(MailDate::raw)),
                Disagreement.of(Part.TIME, newer, newer.received().date().map(MailDate::raw)));
    }
}
