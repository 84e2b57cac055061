package org.meyasubako.reading.trace.received;

import java.util.Optional;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.MailDateParser;

/** Cuts the date-time off the end of a field: after the last semicolon, whatever stands behind it, or without one. */
final class DateTail {

    /** Longer tails hold no date. */
    private static final int LONGEST = 300;

    /** Words that a date has at most: weekday, day, month, year, time, AM, zone, comment. */
    private static final int WORDS = 8;

    /** @param front what stands before the date */
    record Cut(String front, Optional<MailDate> date) {}

    Cut cut(String text) {
        int semicolon = lastSemicolon(text, text.length());
        // A trailing semicolon, or one before an (envelope-from …) that stands behind the date.
        while (semicolon >= 0) {
            String tail = text.substring(semicolon + 1);
            Optional<MailDate> date = parse(tail);
            if (date.isPresent()) {
                int comment = tail.indexOf("(envelope-");
                return new Cut(text.substring(0, semicolon) + (comment < 0 ? "" : " " + tail.substring(comment)), date);
            }
            if (text.length() - semicolon > LONGEST) {
                break;
            }
            semicolon = lastSemicolon(text, semicolon);
        }
        return withoutSemicolon(text);
    }

    private Optional<MailDate> parse(String tail) {
        if (tail.length() > LONGEST) {
            return Optional.empty();
        }
        int envelope = tail.indexOf("(envelope-");
        String date = envelope < 0 ? tail : tail.substring(0, envelope);
        return MailDateParser.parse(date.replace(';', ' '));
    }

    private static int lastSemicolon(String text, int before) {
        return before <= 0 ? -1 : text.lastIndexOf(';', before - 1);
    }

    /** Some software writes no semicolon: the date is what the last words make. */
    private Cut withoutSemicolon(String text) {
        int at = text.length();
        Cut best = new Cut(text, Optional.empty());
        for (int words = 0; words < WORDS && at > 0; words++) {
            at = text.lastIndexOf(' ', at - 1);
            if (at < 0 || text.length() - at > LONGEST) {
                break;
            }
            Optional<MailDate> date = MailDateParser.parse(text.substring(at));
            if (date.isPresent()) {
                return new Cut(text.substring(0, weekdayBefore(text, at)), date);
            }
        }
        return best;
    }

    /** A weekday before the date is part of it. */
    private static int weekdayBefore(String text, int at) {
        int from = text.lastIndexOf(' ', at - 1);
        String word = text.substring(from + 1, at).replace(",", "");
        boolean weekday = word.length() == 3 && "montuewedthufrisatsun".contains(word.toLowerCase(java.util.Locale.ROOT));
        return from > 0 && weekday ? from : at;
    }
}
