package org.meyasubako.judging.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * The desk's business days: Monday to Friday, but no holiday and no day on which the desk is closed.
 *
 * <p>A business day is a day: its 24 hours count, those of other days do not, and office hours are not known here. Three business days
 * from Friday 15:00 end on Wednesday 15:00; from any hour of a Saturday, with the end of Wednesday.
 */
public final class BusinessCalendar implements Pace {

    /** The days at the turn of the year on which Japanese offices are closed, 29 December to 3 January (行政機関の休日, Act 91 of 1988). */
    public static final Set<MonthDay> YEAR_END = Set.of(MonthDay.of(12, 29), MonthDay.of(12, 30), MonthDay.of(12, 31),
            MonthDay.of(1, 1), MonthDay.of(1, 2), MonthDay.of(1, 3));

    /** Days of a year on which a desk may be closed of its own will. */
    public static final int MAX_CLOSED_DAYS = 100;

    private final JapaneseHolidays holidays;
    private final Set<MonthDay> closed;
    private final ZoneId zone;

    /**
     * @param closed the days of each year on which the desk is closed besides
     * @param zone where the desk is: when its days begin
     * @throws IllegalArgumentException for more than {@value #MAX_CLOSED_DAYS} such days
     */
    public BusinessCalendar(JapaneseHolidays holidays, Set<MonthDay> closed, ZoneId zone) {
        if (closed.size() > MAX_CLOSED_DAYS) {
            throw new IllegalArgumentException("too many closed days: " + closed.size());
        }
        this.holidays = holidays;
        this.closed = Set.copyOf(closed);
        this.zone = zone;
    }

    /** Whether the desk works on {@code date}. */
    public boolean isBusinessDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.on(date).isEmpty() && !closed.contains(MonthDay.from(date));
    }

    /** The same hour, so many business days later. */
    public Instant plusBusinessDays(Instant from, int days) {
        return after(from, Duration.ofDays(days));
    }

    @Override
    public Instant after(Instant from, Duration counted) {
        Duration left = counted;
        Instant at = from;
        LocalDate day = LocalDate.ofInstant(from, zone);
        while (true) {
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Duration today = isBusinessDay(day) ? Duration.between(at, midnight) : Duration.ZERO;
            if (left.compareTo(today) <= 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = midnight;
            day = day.plusDays(1);
        }
    }

    @Override
    public Duration between(Instant from, Instant to) {
        Duration counted = Duration.ZERO;
        Instant at = from;
        for (LocalDate day = LocalDate.ofInstant(from, zone); at.isBefore(to); day = day.plusDays(1)) {
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant end = midnight.isBefore(to) ? midnight : to;
            counted = isBusinessDay(day) ? counted.plus(Duration.between(at, end)) : counted;
            at = end;
        }
        return counted;
    }
}
