package org.meyasubako.judging.deadline;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days off that Japanese law gives, from 20 July 1948 to the end of {@value #LAST_YEAR}.
 *
 * <p>Named by law are the days of {@code holidays.txt}. Two kinds follow from them (article 3 of the Act on National Holidays): the
 * substitute holiday (paragraph 2, since 12 April 1973) and the citizens' holiday (paragraph 3, since 27 December 1985).
 *
 * <p>Holidays are computed here since the {@code Holiday} of ICU4J knows one for Japan, the 11th of February. Dates after next year
 * follow the law as it is now and the computed equinoxes; a year without knowledge of ours has no holidays.
 */
public final class JapaneseHolidays {

    /** The first year with a holiday of the Act. */
    public static final int FIRST_YEAR = 1948;
    /** The last year for which the equinoxes can be computed. */
    public static final int LAST_YEAR = 2099;

    private static final LocalDate SUBSTITUTES_BEGIN = LocalDate.of(1973, 4, 12);
    private static final LocalDate CITIZENS_HOLIDAYS_BEGIN = LocalDate.of(1985, 12, 27);

    private final SortedMap<LocalDate, Holiday> byDate;

    public JapaneseHolidays() {
        SortedMap<LocalDate, Holiday> named = new TreeMap<>();
        rules().stream().flatMap(HolidayRule::holidays).forEach(holiday -> named.put(holiday.date(), holiday));
        SortedMap<LocalDate, Holiday> all = new TreeMap<>(named);
        named.keySet().stream().flatMap(date -> follower(date, named).stream())
                .forEach(holiday -> all.putIfAbsent(holiday.date(), holiday));
        this.byDate = ImmutableSortedMap.copyOf(all);
    }

    /** The holiday on {@code date}; empty where there is none, and before and after the years that are known. */
    public Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /** The holidays of {@code year} in their order; none outside the years that are known. */
    public List<Holiday> in(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? List.of()
                : List.copyOf(byDate.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values());
    }

    /** The day off that follows from the national holiday on {@code date}, a day or more after it. */
    private static Optional<Holiday> follower(LocalDate date, SortedMap<LocalDate, Holiday> named) {
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY && !date.isBefore(SUBSTITUTES_BEGIN)) {
            return Optional.of(new Holiday(firstAfter(date, named), Holiday.SUBSTITUTE));
        }
        LocalDate next = date.plusDays(1);
        boolean between = !named.containsKey(next) && named.containsKey(next.plusDays(1));
        // Until 2006 a Sunday was no citizens' holiday; since then none has lain between two holidays.
        return between && next.getDayOfWeek() != DayOfWeek.SUNDAY && next.isAfter(CITIZENS_HOLIDAYS_BEGIN)
                ? Optional.of(new Holiday(next, Holiday.CITIZENS)) : Optional.empty();
    }

    /**
     * The first day after {@code date} that is no national holiday: the rule of 2007. Before it was the day after, which is the same:
     * until 2007 no holiday on a Sunday had another one on its Monday.
     */
    private static LocalDate firstAfter(LocalDate date, SortedMap<LocalDate, Holiday> named) {
        LocalDate day = date.plusDays(1);
        while (named.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<HolidayRule> rules() {
        try (InputStream list = Objects.requireNonNull(JapaneseHolidays.class.getResourceAsStream("holidays.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(HolidayRule::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
