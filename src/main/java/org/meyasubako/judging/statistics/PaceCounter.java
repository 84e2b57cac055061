package org.meyasubako.judging.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;

/** Measures how long cases took from their first complaint to the first answer, the first decision and the end. */
final class PaceCounter {

    private PaceCounter() {}

    static Chapter count(Comparison comparison) {
        return Chapter.of(Chapter.Subject.PACE, Stream.of(
                both(comparison, "answer", CountedCase::answered),
                both(comparison, "decision", CountedCase::decided),
                both(comparison, "closing", CountedCase::closed)).flatMap(List::stream).toList());
    }

    private static List<Figure> both(Comparison comparison, String what, Function<CountedCase, Optional<Instant>> end) {
        return Stream.of(50, AgeCounter.MOST).map(percent -> {
            String code = what + (percent == 50 ? ".median" : ".90");
            return comparison.figure(code, Sentence.of(Figure.class, "name." + code), what, window -> took(window, end, percent));
        }).toList();
    }

    private static Measured took(Window window, Function<CountedCase, Optional<Instant>> end, int percent) {
        Measured.Percentile<CountedCase> took = Measured.percentile(window.cases().stream().filter(each -> window.contains(end.apply(each)))
                .map(each -> new Measured.Took<>(each, between(each.first(), end.apply(each).orElseThrow()))).toList(), percent);
        return Measured.cases(took.amount(), took.slowest());
    }

    /** An older complaint may have come in after the decision: the case then took no time. */
    private static Duration between(Instant first, Instant end) {
        return end.isBefore(first) ? Duration.ZERO : Duration.between(first, end);
    }
}
