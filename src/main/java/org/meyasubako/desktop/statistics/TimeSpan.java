package org.meyasubako.desktop.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.statistics.Counted;
import org.meyasubako.judging.statistics.Period;
import org.meyasubako.judging.statistics.Step;

/** The periods that a person can pick, each as of today. */
public enum TimeSpan {
    WEEK(Step.DAY),
    THIRTY_DAYS(Step.DAY),
    THIS_MONTH(Step.DAY),
    LAST_MONTH(Step.DAY),
    YEAR(Step.MONTH),
    ALL(Step.WEEK);

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS = 30;
    private static final int MONTHS = 12;

    private final Step step;

    TimeSpan(Step step) {
        this.step = step;
    }

    /** What such a span is best divided into. */
    Step step() {
        return step;
    }

    /** What it is called. */
    Sentence title() {
        return Sentence.of(TimeSpan.class, "span." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The days that it means on the day of what is counted. */
    Period period(Counted counted) {
        LocalDate today = counted.today();
        return switch (this) {
            case WEEK -> Period.days(DAYS_OF_WEEK, today);
            case THIRTY_DAYS -> Period.days(DAYS, today);
            case THIS_MONTH -> Period.months(1, YearMonth.from(today));
            case LAST_MONTH -> Period.months(1, YearMonth.from(today).minusMonths(1));
            case YEAR -> Period.months(MONTHS, YearMonth.from(today));
            case ALL -> Period.since(counted.firstDay().orElse(today), today);
        };
    }
}
