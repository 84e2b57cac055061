package org.meyasubako.reading.message;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads the one form in which nearly all mail servers write a date, {@code Tue, 3 Mar 2026 09:10:11 +0900 (JST)} (RFC 5322 section
 * 3.3), at a fraction of the general parser's cost; leaves everything else, and every doubt, to that one.
 */
final class PlainDate {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static final String WEEKDAYS = "MonTueWedThuFriSatSun";

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Java's own limit. */
    private static final int MOST_SECONDS = 18 * 3600;

    private final String text;
    private int at;
    private boolean plain = true;

    private PlainDate(String text) {
        this.text = text;
    }

    /** The date; empty where it is not written in that very form. */
    static Optional<MailDate> read(String text) {
        return new PlainDate(text).read();
    }

    private Optional<MailDate> read() {
        if (name(WEEKDAYS) > 0) {
            sign(',');
            sign(' ');
        }
        int day = digit(0) >= 0 && digit(1) >= 0 ? number(2) : number(1);
        sign(' ');
        int month = name(MONTHS);
        sign(' ');
        int year = number(4);
        sign(' ');
        int hour = number(2);
        sign(':');
        int minute = number(2);
        sign(':');
        int second = number(2);
        sign(' ');
        String zone = zone();
        Optional<String> comment = comment();
        boolean inRange = plain && at == text.length() && month > 0 && day >= 1 && day <= DAYS[month - 1] && year >= 1000
                && hour < 24 && minute < 60 && second < 60;
        if (!inRange || Math.abs(seconds(zone)) > MOST_SECONDS || zone.charAt(3) > '5') {
            return Optional.empty();
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(seconds(zone));
        Optional<ZoneOffset> stated = zone.equals("-0000") ? Optional.empty() : Optional.of(offset);
        return Optional.of(new MailDate(text, LocalDateTime.of(year, month, day, hour, minute, second).toInstant(offset), stated,
                Optional.of(zone), comment, false));
    }

    private int digit(int ahead) {
        char c = at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            plain &= digit(i) >= 0;
            value = value * 10 + Math.max(0, digit(i));
        }
        plain &= digit(digits) < 0;
        at += digits;
        return value;
    }

    private void sign(char sign) {
        plain &= at < text.length() && text.charAt(at) == sign;
        at++;
    }

    /** The place of a three-letter name in the list, from 1; 0 where none of them stands here, and nothing is passed. */
    private int name(String list) {
        for (int i = 0; i < list.length(); i += 3) {
            if (text.regionMatches(at, list, i, 3)) {
                at += 3;
                return i / 3 + 1;
            }
        }
        return 0;
    }

    /** A sign and four digits. */
    private String zone() {
        boolean signed = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
        plain &= signed;
        int start = at++;
        number(4);
        return plain ? text.substring(start, at) : "";
    }

    private int seconds(String zone) {
        int minutes = Integer.parseInt(zone, 1, 3, 10) * 60 + Integer.parseInt(zone, 3, 5, 10);
        return (zone.charAt(0) == '-' ? -60 : 60) * minutes;
    }

    /** Letters in parentheses. */
    private Optional<String> comment() {
        if (!plain || !text.startsWith(" (", at) || !text.endsWith(")")) {
            return Optional.empty();
        }
        String inside = text.substring(at + 2, text.length() - 1);
        at = text.length();
        plain = !inside.isEmpty() && inside.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
        return Optional.of(inside);
    }
}
