package org.meyasubako.judging.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * Counts all figures of a period.
 *
 * <p>Each complaint is counted once, on the day on which the desk received it; only under its customers may it stand more than once, as
 * that chapter says. What stands in no period is counted in a chapter of its own, so that nothing is lost.
 */
public final class ReportCounter {

    /** The report of {@code period}, beside the one before; time is divided by {@code step}, or a longer one that fits. */
    public Report count(Counted counted, Period period, Step step) {
        Comparison comparison = Comparison.of(counted, period);
        Step fitting = step.fitting(period);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(GlanceCounter.count(comparison));
        chapters.add(StepCounter.count(comparison.period(), period, fitting, counted));
        chapters.addAll(new RankCounter(comparison, counted.names()).chapters());
        chapters.add(AgeCounter.count(comparison));
        chapters.add(PaceCounter.count(comparison));
        chapters.add(DecisionCounter.dispositions(comparison));
        chapters.add(DecisionCounter.deadlines(comparison));
        chapters.add(outside(counted));
        return new Report(period, fitting, counted.now(), chapters);
    }

    private static Chapter outside(Counted counted) {
        return Chapter.of(Chapter.Subject.OUTSIDE, List.of(
                outside("no-time", counted.complaints().stream().filter(each -> each.received().isEmpty()).toList()),
                outside("future", counted.complaints().stream().filter(each -> each.received().filter(counted.now()::isBefore).isPresent()).toList())));
    }

    private static Figure outside(String code, List<CountedComplaint> complaints) {
        Measured measured = Measured.complaints(complaints);
        return new Figure(code, Sentence.of(Figure.class, "name." + code), Sentence.of(Figure.class, "counted." + code),
                measured.amount(), Optional.empty(), measured.behind());
    }
}
