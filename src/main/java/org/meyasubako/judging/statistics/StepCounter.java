package org.meyasubako.judging.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meyasubako.basis.wording.Sentence;

/** Counts the complaints of a period by day, week or month; a day without any is there, with none; one that has not come is not. */
final class StepCounter {

    private StepCounter() {}

    static Chapter count(Window window, Period period, Step step, Counted counted) {
        Map<LocalDate, List<CountedComplaint>> byStart = window.complaints().stream()
                .collect(Collectors.groupingBy(each -> step.start(LocalDate.ofInstant(each.received().orElseThrow(), counted.zone()))));
        Sentence title = Sentence.of(Chapter.class, "chapter.time." + step.code());
        return new Chapter(Chapter.Subject.TIME, title, step.starts(period).stream().filter(start -> !start.isAfter(counted.today()))
                .map(start -> figure(start, step, byStart.getOrDefault(start, List.of()))).toList());
    }

    /** One part is not compared with another: a Monday beside a Sunday says nothing. */
    private static Figure figure(LocalDate start, Step step, List<CountedComplaint> complaints) {
        Measured measured = Measured.complaints(complaints);
        return new Figure(start.toString(), Sentence.of(Figure.class, "name." + step.code(), start.toString()),
                Sentence.of(Figure.class, "counted.time"), measured.amount(), Optional.empty(), measured.behind());
    }
}
