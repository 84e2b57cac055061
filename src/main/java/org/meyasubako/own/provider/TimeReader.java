package org.meyasubako.own.provider;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads the times of a profile: a date, which is its midnight in the desk's zone, or an instant with its zone (ISO 8601). */
final class TimeReader {

    /** Years that a contract can have; 9999 is written for "for ever". */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 9999;

    /** Japanese spreadsheets write 2026/3/1 when they save a table again. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][uuuu/M/d]").withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    TimeReader(ZoneId zone) {
        this.zone = zone;
    }

    /** Empty where the text is no such time, or one of a year that no contract has. */
    Optional<Instant> read(String text) {
        try {
            ZonedDateTime time = text.indexOf('T') < 0 ? LocalDate.parse(text, DATE).atStartOfDay(zone)
                    : ZonedDateTime.parse(text, DateTimeFormatter.ISO_ZONED_DATE_TIME);
            return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR ? Optional.of(time.toInstant()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
