package org.meyasubako.reading.mailbox;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The line between the messages of an mbox: {@code From sender weekday month day time year}.
 *
 * <p>RFC 4155 appendix A gives that one form. Real boxes also write the sender with blanks or not at all, day before month, seconds
 * left out, zones before or after the year, and {@code remote from host} behind it. What no sentence of a body does is to write all
 * of a weekday, day, month, time and year in three-letter English at the end of a line, and then begin a header field: both are
 * asked for, so that {@code From here we go} stays where it is.
 */
final class SeparatorLine {

    /** Bytes within which the line must end. */
    static final int REACH = 2048;
    /** Bytes of the next line that show a field's name. */
    private static final int FIELD_REACH = 128;
    private static final int SHORTEST = "From Thu Mar 5 9:0 2026".length();

    private static final String START = "From ";
    private static final String QUOTED = ">From ";
    private static final ImmutableSet<String> WEEKDAYS = ImmutableSet.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
    private static final ImmutableSet<String> MONTHS = ImmutableSet.of(
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" \t")).omitEmptyStrings();
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher UPPER = CharMatcher.inRange('A', 'Z');
    /** Time, year, two zones, and {@code remote from host}. */
    private static final int MOST_WORDS_AFTER_DAY = 7;

    private SeparatorLine() {}

    /** Whether a separator line stands at {@code offset}, which must be the beginning of a line. */
    static boolean standsAt(ByteWindow window, byte lineEnd, long offset) throws InterruptedException {
        long end = window.find(lineEnd, offset, offset + REACH);
        if (end == ByteWindow.NONE && window.limit() >= offset + REACH) {
            return false;
        }
        long stop = end == ByteWindow.NONE ? window.limit() : end;
        byte[] line = window.copy(offset, (int) (stop - offset));
        return matches(line, 0, line.length) && (stop == window.limit() || beginsHeader(window.copy(stop + 1, FIELD_REACH)));
    }

    /** A box that is cut off here still has its last message, with nothing in it. */
    private static boolean beginsHeader(byte[] next) {
        return next.length == 0 || new FieldRecognizer(next).nameAt(0).isPresent() || beginsQuoted(next, 0);
    }

    /** Whether the line of {@code text} from {@code from} to {@code to} has the form of a separator. */
    static boolean matches(byte[] text, int from, int to) {
        if (to - from < SHORTEST || !begins(text, from, START)) {
            return false;
        }
        List<String> words = WORDS.splitToList(new String(text, from, to - from, StandardCharsets.ISO_8859_1).strip());
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            String weekday = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (WEEKDAYS.contains(weekday) && isDate(words.subList(i + 1, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} has the word that begins every separator, at {@code from}. */
    static boolean begins(byte[] text, int from) {
        return begins(text, from, START);
    }

    static boolean beginsQuoted(byte[] text, int from) {
        return begins(text, from, QUOTED);
    }

    private static boolean begins(byte[] text, int from, String word) {
        if (text.length - from < word.length()) {
            return false;
        }
        return new String(text, from, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }

    private static boolean isDate(List<String> words) {
        if (words.size() < 4 || words.size() > 2 + MOST_WORDS_AFTER_DAY) {
            return false;
        }
        boolean dayFirst = MONTHS.contains(words.get(1));
        String month = words.get(dayFirst ? 1 : 0);
        String day = words.get(dayFirst ? 0 : 1);
        return MONTHS.contains(month) && day.length() <= 2 && DIGIT.matchesAllOf(day) && isTimeAndYear(words.subList(2, words.size()));
    }

    private static boolean isTimeAndYear(List<String> words) {
        int times = 0;
        int years = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isTime(word)) {
                times++;
            } else if (isYear(word)) {
                years++;
            } else if (word.equals("remote") && i + 3 == words.size()) {
                break;
            } else if (!isZone(word)) {
                return false;
            }
        }
        return times == 1 && years == 1;
    }

    /** {@code 9:05}, {@code 09:05:30}. */
    private static boolean isTime(String word) {
        int colons = CharMatcher.is(':').countIn(word);
        return (colons == 1 || colons == 2) && word.length() >= 3 && word.length() <= 8 && DIGIT.matches(word.charAt(0))
                && DIGIT.or(CharMatcher.is(':')).matchesAllOf(word);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && DIGIT.matchesAllOf(word) && (word.startsWith("19") || word.startsWith("20"));
    }

    /** {@code +0900}, {@code JST}, {@code (WETDST)}. */
    private static boolean isZone(String word) {
        boolean offset = word.length() == 5 && CharMatcher.anyOf("+-").matches(word.charAt(0)) && DIGIT.matchesAllOf(word.substring(1));
        String name = CharMatcher.anyOf("()").trimFrom(word);
        return offset || (!name.isEmpty() && name.length() <= 7 && UPPER.matchesAllOf(name));
    }
}
