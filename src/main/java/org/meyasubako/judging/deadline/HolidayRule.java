package org.meyasubako.judging.deadline;

import com.google.common.base.Splitter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of {@code holidays.txt}: a day that the law names, for the years in which it does.
 *
 * @param code what the day is called
 * @param day {@code MM-DD}, {@code MM-MonN}, {@code vernal-equinox} or {@code autumnal-equinox}
 */
record HolidayRule(String code, String day, int first, int last) {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** Reads a line that is neither empty nor a comment. */
    static HolidayRule read(String line) {
        List<String> words = WORDS.splitToList(line);
        int last = words.get(3).equals("-") ? JapaneseHolidays.LAST_YEAR : Integer.parseInt(words.get(3));
        return new HolidayRule(words.get(0), words.get(1), Integer.parseInt(words.get(2)), last);
    }

    /** All days of this rule. */
    Stream<Holiday> holidays() {
        return IntStream.rangeClosed(first, last).mapToObj(year -> new Holiday(in(year), code));
    }

    private LocalDate in(int year) {
        return switch (day) {
            case "vernal-equinox" -> Equinox.VERNAL.in(year);
            case "autumnal-equinox" -> Equinox.AUTUMNAL.in(year);
            case String monday when monday.contains("-Mon") -> nthMonday(year, monday);
            default -> MonthDay.parse("--" + day).atYear(year);
        };
    }

    private static LocalDate nthMonday(int year, String day) {
        int month = Integer.parseInt(day.substring(0, 2));
        int nth = Integer.parseInt(day.substring("MM-Mon".length()));
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }
}
