package org.meyasubako.reading.message;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a date-time, filled word by word; each word says by its shape what it is. */
final class DateParts {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private int nanos;
    private boolean twelveHours;
    private Optional<String> zone = Optional.empty();
    private Optional<String> comment = Optional.empty();

    void take(String word) {
        if (word.startsWith("(")) {
            comment = comment.or(() -> Optional.of(word.replaceAll("[()]", "").strip()).filter(c -> !c.isEmpty()));
        } else if (Character.isDigit(word.charAt(0))) {
            takeNumber(word);
        } else if (word.charAt(0) == '+' || word.charAt(0) == '-') {
            takeOffset(word);
        } else {
            takeName(word);
        }
    }

    private void takeNumber(String word) {
        int t = word.indexOf('T');
        if (isIsoDate(word)) {
            takeIsoDate(word);
            if (t > 0) {
                takeTime(word.substring(t + 1));
            }
        } else if (word.indexOf(':') > 0) {
            takeTime(word);
        } else if (word.indexOf('-') > 0 || word.indexOf('/') > 0) {
            // 03-Mar-2026
            for (String piece : Splitter.on(CharMatcher.anyOf("-/")).split(word)) {
                if (!piece.isEmpty()) {
                    take(piece);
                }
            }
        } else if (word.indexOf('.') > 0 && hour < 0 && day >= 0) {
            takeTime(word.replace('.', ':'));
        } else {
            takeDayOrYear(word);
        }
    }

    private static boolean isIsoDate(String word) {
        return word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-' && number(word.substring(0, 4)) > 0
                && number(word.substring(5, 7)) > 0 && number(word.substring(8, 10)) > 0;
    }

    private void takeIsoDate(String word) {
        year = number(word.substring(0, 4));
        month = number(word.substring(5, 7));
        day = number(word.substring(8, 10));
    }

    private void takeDayOrYear(String word) {
        int value = number(word);
        if (value < 0 || word.length() > 4) {
            return;
        }
        if (day < 0 && word.length() <= 2) {
            day = value;
        } else if (year < 0) {
            year = fullYear(word, value);
        }
    }

    /** RFC 5322 section 4.3: two digits below 50 are of this century; two above, and all three-digit years, count from 1900. */
    private static int fullYear(String word, int value) {
        return switch (word.length()) {
            case 1, 2 -> value < 50 ? 2000 + value : 1900 + value;
            case 3 -> 1900 + value;
            default -> value;
        };
    }

    /** {@code 09:10}, {@code 09:10:11}, {@code 09:10:11.123}, with a zone or AM or PM directly behind. */
    private void takeTime(String word) {
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || word.charAt(end) == ':' || word.charAt(end) == '.')) {
            end++;
        }
        String[] pieces = word.substring(0, end).split(":", -1);
        if (hour >= 0 || pieces.length < 2) {
            return;
        }
        hour = number(pieces[0]);
        minute = number(pieces[1]);
        if (pieces.length > 2) {
            int dot = pieces[2].indexOf('.');
            second = number(dot < 0 ? pieces[2] : pieces[2].substring(0, dot));
            nanos = dot < 0 ? 0 : fraction(pieces[2].substring(dot + 1));
        }
        if (end < word.length()) {
            take(word.substring(end));
        }
    }

    private static int fraction(String digits) {
        return Math.max(0, number((digits + "000000000").substring(0, 9)));
    }

    private void takeOffset(String word) {
        String digits = word.substring(1).replace(":", "");
        if (hour < 0 || zone.isPresent() || digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        String four = switch (digits.length()) {
            case 1 -> "0" + digits + "00";
            case 2 -> digits + "00";
            case 3 -> "0" + digits;
            default -> digits.substring(0, 4);
        };
        zone = Optional.of(word.charAt(0) + four);
    }

    private void takeName(String word) {
        String name = word.toLowerCase(Locale.ROOT).replace(".", "");
        String three = name.substring(0, Math.min(3, name.length()));
        if (name.equals("am") || name.equals("pm")) {
            takeHalfDay(name);
        } else if (month < 0 && MONTHS.contains(three) && name.chars().allMatch(Character::isLetter)) {
            month = MONTHS.indexOf(three) + 1;
        } else if (hour < 0 && DAYS.contains(three)) {
            // A weekday says nothing that the date doesn't.
            takeRestOf(word, 3);
        } else if (hour >= 0 && zone.isEmpty()) {
            takeZone(word);
        }
    }

    /** {@code Tue,03} without a space, or a weekday run into the day. */
    private void takeRestOf(String word, int from) {
        int digits = from;
        while (digits < word.length() && !Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits < word.length()) {
            take(word.substring(digits));
        }
    }

    private void takeHalfDay(String name) {
        twelveHours = true;
        if (name.equals("pm") && hour < 12) {
            hour += 12;
        } else if (name.equals("am") && hour == 12) {
            hour = 0;
        }
    }

    /** A name, or {@code GMT+0900}: the offset is what counts then. */
    private void takeZone(String word) {
        int sign = Math.max(word.indexOf('+'), word.indexOf('-'));
        if (sign > 0 && word.length() > sign + 1 && Character.isDigit(word.charAt(sign + 1))) {
            takeOffset(word.substring(sign));
        } else if (word.length() <= 5 && word.chars().allMatch(Character::isLetter)) {
            zone = Optional.of(word);
        }
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    boolean isComplete() {
        return year >= 0 && month >= 0 && day >= 0 && hour >= 0 && minute >= 0 && second >= 0;
    }

    int year() {
        return year;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    int hour() {
        return hour;
    }

    int minute() {
        return minute;
    }

    int second() {
        return second;
    }

    int nanos() {
        return nanos;
    }

    boolean twelveHours() {
        return twelveHours;
    }

    Optional<String> zone() {
        return zone;
    }

    Optional<String> comment() {
        return comment;
    }
}
