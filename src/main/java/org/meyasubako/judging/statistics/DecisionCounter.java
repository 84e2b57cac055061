package org.meyasubako.judging.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.deadline.Deadline;
import org.meyasubako.judging.deadline.DeadlineRule;

/** Counts what was decided in a period, and which deadlines were met or missed in it. */
final class DecisionCounter {

    /** A clock of a case. */
    private record Clock(CountedCase of, Deadline deadline) {}

    private DecisionCounter() {}

    /** Cases by the disposition that is in force, in the period in which it was decided. */
    static Chapter dispositions(Comparison comparison) {
        return Chapter.of(Chapter.Subject.DISPOSITION, Arrays.stream(Disposition.values()).filter(each -> each != Disposition.OPEN)
                .map(each -> comparison.figure(each.code(), each.title(), "disposition", window -> Measured.cases(window.cases().stream()
                        .filter(one -> one.disposition() == each && window.contains(one.ruled())).toList())))
                .filter(DecisionCounter::isAny).toList());
    }

    /** Deadlines met and missed: all together, then those of each clock that has any. */
    static Chapter deadlines(Comparison comparison) {
        Stream<Figure> all = Stream.of(Deadline.State.MET, Deadline.State.MISSED)
                .map(state -> figure(comparison, state, Sentence.of(Figure.class, "name." + code(state)), code(state), List.of(DeadlineRule.values())));
        Stream<Figure> each = Arrays.stream(DeadlineRule.values()).flatMap(rule -> Stream.of(Deadline.State.MET, Deadline.State.MISSED)
                .map(state -> figure(comparison, state, Sentence.of(Figure.class, "name.rule-" + code(state), rule.title()),
                        rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + code(state), List.of(rule)))
                .filter(DecisionCounter::isAny));
        return Chapter.of(Chapter.Subject.DEADLINE, Stream.concat(all, each).toList());
    }

    private static Figure figure(Comparison comparison, Deadline.State state, Sentence name, String code, List<DeadlineRule> rules) {
        return comparison.figure(code, name, code(state), window -> {
            List<Clock> clocks = window.cases().stream().flatMap(each -> each.clocks().stream().map(deadline -> new Clock(each, deadline)))
                    .filter(clock -> clock.deadline().state() == state && rules.contains(clock.deadline().rule()) && isOf(clock.deadline(), window))
                    .toList();
            return Measured.cases(new Amount.Count(clocks.size()), clocks.stream().map(Clock::of).toList());
        });
    }

    /** A deadline that was met counts when it was, one that was missed when it ran out. */
    private static boolean isOf(Deadline deadline, Window window) {
        return window.contains(java.util.Optional.of(deadline.state() == Deadline.State.MET
                ? deadline.due().minus(deadline.remaining()) : deadline.due()));
    }

    private static boolean isAny(Figure figure) {
        return figure.amount().value().orElse(0) > 0 || figure.before().filter(before -> before.value().orElse(0) > 0).isPresent();
    }

    private static String code(Deadline.State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
