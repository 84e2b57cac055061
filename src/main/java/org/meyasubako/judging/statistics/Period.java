package org.meyasubako.judging.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Whole days, the first and the last included.
 *
 * @param from the first day
 * @param to the last day, never before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    /** Years beyond which nobody compares anything; a time of receipt further back is a clock that was wrong. */
    public static final int MOST_YEARS = 10;

    public Period {
        if (to.isBefore(from) || from.plusYears(MOST_YEARS).isBefore(to)) {
            throw new IllegalArgumentException("no period: " + from + " to " + to);
        }
    }

    /** So many days, of which {@code last} is the last. */
    public static Period days(int count, LocalDate last) {
        return new Period(last.minusDays(count - 1L), last);
    }

    /** So many calendar months, of which {@code last} is the last. */
    public static Period months(int count, YearMonth last) {
        return new Period(last.minusMonths(count - 1L).atDay(1), last.atEndOfMonth());
    }

    /** From the first day, or from as far back as a period may reach. */
    public static Period since(LocalDate first, LocalDate last) {
        LocalDate earliest = last.minusYears(MOST_YEARS);
        return new Period(first.isBefore(earliest) ? earliest : first.isAfter(last) ? last : first, last);
    }

    /** What it is compared with: of whole months as many months before, else as many days. */
    public Period before() {
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
            return months((int) ChronoUnit.MONTHS.between(from, to.plusDays(1)), YearMonth.from(from).minusMonths(1));
        }
        return days(Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1));
    }

    /** When it begins in this zone. */
    public Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** When the day after it begins. */
    public Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
