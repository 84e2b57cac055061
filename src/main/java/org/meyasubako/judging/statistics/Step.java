package org.meyasubako.judging.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a period is divided into; weeks begin on Monday (ISO 8601). */
public enum Step {
    DAY,
    WEEK,
    MONTH;

    /** More than these cannot be told apart, on paper or on a screen. */
    public static final int MOST = 400;

    /** The form of the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of that code. */
    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** This one, or the next longer one that divides the period into {@value #MOST} parts at most. */
    public Step fitting(Period period) {
        return Arrays.stream(values()).filter(step -> step.compareTo(this) >= 0 && step.starts(period).size() <= MOST).findFirst().orElse(MONTH);
    }

    /** The first days of all parts of the period; the first and the last part may be cut by it. */
    public List<LocalDate> starts(Period period) {
        return Stream.iterate(start(period.from()), day -> !day.isAfter(period.to()), this::next).toList();
    }

    /** The first day of the part in which {@code day} lies. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }
}
