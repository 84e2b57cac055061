package org.meyasubako.reading.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a date-time as mail and mail programs write it: RFC 5322 section 3.3 and the obsolete forms of section 4.3, the form of C's
 * {@code ctime}, ISO 8601, and the Japanese form of forwarded mail.
 */
public final class MailDateParser {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private MailDateParser() {}

    /** The parts of a date as they are found; a number below zero is one not found yet. */
    private static final class Found {
        private int year = -1;
        private int month = -1;
        private int day = -1;
        private Optional<LocalTime> time = Optional.empty();
        private boolean leapSecond;
        private boolean amPm;
        private DateZone zone = DateZone.NONE;
    }

    /**
     * Reads a date-time.
     *
     * @return empty where day, month, year or time is missing or out of range. A zone that is missing or absurd, such as
     *     {@code +9999}, leaves the offset empty, and the instant is counted as if it were UTC
     */
    public static Optional<MailDate> parse(String text) {
        Optional<MailDate> plain = PlainDate.read(text);
        return plain.isPresent() ? plain : parseAny(text);
    }

    /** Reads a date-time in any form. */
    static Optional<MailDate> parseAny(String text) {
        DateTokens tokens = new DateTokens(text);
        Found found = new Found();
        try {
            date(tokens, found);
            time(tokens, found);
            found.zone = DateZone.read(tokens);
            lateYear(tokens, found);
            unsignedZone(tokens, found);
            Optional<String> name = tokens.peek(0).isWord() ? Optional.of(tokens.peek(0).text()) : Optional.empty();
            return found.time.isEmpty() || found.year < 0 ? Optional.empty() : Optional.of(finish(text, tokens.comment().or(() -> name), found));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static MailDate finish(String text, Optional<String> name, Found found) {
        LocalDateTime local = LocalDate.of(found.year, found.month, found.day).atTime(found.time.orElse(LocalTime.MIDNIGHT))
                .plusSeconds(found.leapSecond ? 1 : 0);
        Optional<ZoneOffset> offset = found.zone.written().isPresent()
                ? found.zone.offset()
                : name.flatMap(DateZone::named);
        return new MailDate(text, local.toInstant(offset.orElse(ZoneOffset.UTC)), offset, found.zone.written(), name,
                found.amPm);
    }

    private static void date(DateTokens tokens, Found found) {
        tokens.skipSigns(",.;");
        if (isWeekday(tokens.word())) {
            tokens.skip(1);
        }
        tokens.skipSigns(",.;");
        if (tokens.peek(0).isNumber() && tokens.peek(0).text().length() == 4) {
            yearFirst(tokens, found);
        } else if (tokens.peek(0).isNumber()) {
            found.day = tokens.take().number();
            tokens.skipSigns("-/.,");
            found.month = month(tokens.take());
            tokens.skipSigns("-/.,");
            year(tokens, found);
        } else {
            found.month = month(tokens.take());
            tokens.skipSigns(".,");
            found.day = number(tokens);
            tokens.skipSigns(",");
            if (!isClock(tokens)) {
                year(tokens, found);
            }
        }
    }

    /** ISO 8601 and its kin: {@code 2026-03-03T00:10:11Z}, {@code 2026/03/03 9:10}, {@code 2026年3月3日(火) 9:10}. */
    private static void yearFirst(DateTokens tokens, Found found) {
        found.year = number(tokens);
        tokens.skipSigns("-/.年");
        found.month = tokens.peek(0).isWord() ? month(tokens.take()) : number(tokens);
        tokens.skipSigns("-/.月");
        found.day = number(tokens);
        tokens.skipSigns("日,T");
        if (tokens.word().endsWith("曜日")) {
            tokens.skip(1);
        }
    }

    /** Where the year stands behind the time, as in {@code Tue Mar  3 09:10:11 2026} or with a zone on either side of it. */
    private static void lateYear(DateTokens tokens, Found found) {
        tokens.skipSigns(",");
        if (found.year < 0 && tokens.peek(0).isNumber()) {
            year(tokens, found);
            if (found.zone.written().isEmpty()) {
                found.zone = DateZone.read(tokens);
            }
        }
    }

    /** Four digits without a sign, where a zone should stand: {@code 00:19:05 2000}. */
    private static void unsignedZone(DateTokens tokens, Found found) {
        if (found.time.isPresent() && found.zone.written().isEmpty() && tokens.peek(0).isNumber() && tokens.peek(0).text().length() == 4) {
            found.zone = new DateZone(Optional.of(tokens.take().text()), Optional.empty());
        }
    }

    private static boolean isWeekday(String word) {
        return word.length() >= 3 && WEEKDAYS.contains(word.substring(0, 3));
    }

    private static int month(DateTokens.Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        int month = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        if (month < 0) {
            throw new DateTimeException("no month: " + word);
        }
        return month + 1;
    }

    private static int number(DateTokens tokens) {
        if (!tokens.peek(0).isNumber()) {
            throw new DateTimeException("no number");
        }
        return tokens.take().number();
    }

    /** A year of two or three digits is of this age (RFC 5322 section 4.3); so is 0102, of a program that padded it. */
    private static void year(DateTokens tokens, Found found) {
        int digits = tokens.peek(0).text().length();
        int year = number(tokens);
        found.year = digits == 2 && year < 50 ? 2000 + year : year < 1000 ? 1900 + year : year;
    }

    private static boolean isClock(DateTokens tokens) {
        String sign = tokens.peek(1).text();
        return tokens.peek(0).isNumber() && (sign.equals(":") || (sign.equals(".") && tokens.peek(2).isNumber()));
    }

    private static void time(DateTokens tokens, Found found) {
        tokens.skipSigns(",;:-");
        if (tokens.word().equals("at") || tokens.word().equals("t")) {
            tokens.skip(1);
        }
        boolean japaneseAfternoon = tokens.word().equals("午後");
        boolean japaneseClock = japaneseAfternoon || tokens.word().equals("午前");
        if (japaneseClock) {
            tokens.skip(1);
        }
        if (!isClock(tokens)) {
            return;
        }
        int hour = number(tokens);
        tokens.skip(1);
        int minute = number(tokens);
        int second = 0;
        if (tokens.peek(1).isNumber() && (tokens.peek(0).text().equals(":") || tokens.peek(0).text().equals("."))) {
            tokens.skip(1);
            second = number(tokens);
        }
        int nanos = fraction(tokens);
        boolean afternoon = japaneseAfternoon || tokens.word().equals("pm");
        found.amPm = japaneseClock || tokens.takeIf("am") || tokens.takeIf("pm");
        found.leapSecond = second == 60;
        int shown = found.leapSecond ? 59 : second;
        found.time = Optional.of(LocalTime.of(hour(hour, found.amPm, afternoon), minute, shown, nanos));
    }

    private static int hour(int written, boolean amPm, boolean afternoon) {
        if (!amPm || written > 12) {
            return written;
        }
        return written % 12 + (afternoon ? 12 : 0);
    }

    /** The fraction of a second in nanoseconds. */
    private static int fraction(DateTokens tokens) {
        boolean mark = tokens.peek(0).text().equals(".") || tokens.peek(0).text().equals(",");
        if (!mark || !tokens.peek(1).isNumber() || tokens.peek(1).spaced()) {
            return 0;
        }
        tokens.skip(1);
        String digits = (tokens.take().text() + "000000000").substring(0, 9);
        return Integer.parseInt(digits);
    }
}
