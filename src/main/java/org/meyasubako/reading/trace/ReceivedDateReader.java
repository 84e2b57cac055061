package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.MailDateParser;

/**
 * Finds the date-time among the tokens of a Received field: behind the last semicolon, else behind an earlier one, else wherever a
 * date begins, for the semicolon may be missing, doubled or trailing.
 */
final class ReceivedDateReader {

    /** How many places are tried. */
    private static final int MAX_TRIES = 8;

    private static final int MAX_DATE_WORDS = 10;

    private static final int MAX_DATE_LENGTH = 128;

    private static final Set<String> DAYS_AND_MONTHS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar",
            "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ReceivedDateReader() {}

    /** A date and the tokens that make it up, from the first to one past the last. */
    record Found(MailDate date, int from, int to) {}

    static Optional<Found> find(String text, List<ReceivedToken> tokens) {
        int tries = 0;
        for (int i = tokens.size() - 1; i >= 0 && tries < MAX_TRIES; i--) {
            if (tokens.get(i).isSemicolon()) {
                tries++;
                Optional<Found> found = read(text, tokens, firstWord(tokens, i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int i = 0; i < tokens.size() && tries < MAX_TRIES; i++) {
            if (opensDate(tokens, i)) {
                tries++;
                Optional<Found> found = read(text, tokens, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static int firstWord(List<ReceivedToken> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).isWord()) {
            at++;
        }
        return at;
    }

    /** Whether two neighbouring words look like the day of the week or of the month with what follows it. */
    private static boolean opensDate(List<ReceivedToken> tokens, int at) {
        if (isIsoDate(tokens.get(at).text())) {
            return true;
        }
        boolean named = isDayOrMonth(tokens.get(at));
        boolean follows = at + 1 < tokens.size()
                && (isDayOrMonth(tokens.get(at + 1)) || isNumber(tokens.get(at + 1).text()));
        return follows && (named || (isNumber(tokens.get(at).text()) && isDayOrMonth(tokens.get(at + 1))));
    }

    private static boolean isDayOrMonth(ReceivedToken token) {
        String text = token.text();
        return token.isWord() && text.length() >= 3 && text.length() <= 4
                && DAYS_AND_MONTHS.contains(text.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    /** {@code 2026-03-03}, as programs in Go write. */
    private static boolean isIsoDate(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && isNumber(text.substring(0, 4));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Found> read(String text, List<ReceivedToken> tokens, int from) {
        int to = from;
        while (to < tokens.size() && to < from + MAX_DATE_WORDS && tokens.get(to).isWord() && tokens.get(to).keyword().isEmpty()) {
            to++;
        }
        if (to == from) {
            return Optional.empty();
        }
        if (to < tokens.size() && isZoneComment(tokens.get(to))) {
            to++;
        }
        int end = Math.min(tokens.get(to - 1).end(), tokens.get(from).start() + MAX_DATE_LENGTH);
        int last = to;
        return MailDateParser.parse(text.substring(tokens.get(from).start(), end)).map(date -> new Found(date, from, last));
    }

    /** A comment that names a zone, as {@code (JST)}, {@code (GMT Standard Time)} or {@code (-05)}; none that says something else. */
    private static boolean isZoneComment(ReceivedToken token) {
        return token.isComment() && token.text().length() <= 40
                && token.text().chars().allMatch(c -> Character.isLetterOrDigit(c) || "+-:./ ".indexOf(c) >= 0);
    }
}
