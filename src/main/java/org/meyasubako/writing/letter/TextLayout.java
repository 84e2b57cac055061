package org.meyasubako.writing.letter;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks lines for plain text: at most {@value #WIDTH} columns, where a wide character (UAX #11) takes two; Japanese by kinsoku (UAX #14,
 * strict); a URL, a mail address or an IP address is never broken and may stand out.
 */
final class TextLayout {

    /** Columns of a line. */
    static final int WIDTH = 72;

    /** What may not be broken: a run of visible ASCII with a mark of a URL, mail address or IP address in it. */
    private static final Pattern WHOLE = Pattern.compile(
            "[!-~]*(?:://|xxps?:|@|\\[\\.\\]|[0-9]{1,3}\\.[0-9]{1,3}\\.|[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{0,4}:)[!-~]*");
    private static final Pattern HANGING = Pattern.compile("^(?:> ?)+|^\\s*(?:\\([0-9a-z]{1,2}\\) ?|[0-9]{1,2}\\. ?|[-*・] ?)?");

    private TextLayout() {}

    /** A stretch of a line, from its start to one past its end, that stands on a line of its own. */
    record Piece(int start, int end) {}

    /** The line in pieces, blanks at a break left out; continuation lines stand behind {@link #indent}. */
    static List<Piece> pieces(String line) {
        if (width(line) <= WIDTH) {
            return List.of(new Piece(0, line.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        List<Integer> breaks = breaks(line);
        int indent = width(indent(line));
        int start = 0;
        while (start < line.length()) {
            int room = pieces.isEmpty() ? WIDTH : WIDTH - indent;
            int end = lastFitting(line, start, breaks, room);
            pieces.add(new Piece(start, trimmedEnd(line, start, end)));
            start = pastBlanks(line, end);
        }
        return pieces;
    }

    /** What stands before a continuation: the quotation mark again, or blanks beneath a number. */
    static String indent(String line) {
        Matcher hanging = HANGING.matcher(line);
        String head = hanging.find() ? hanging.group() : "";
        return head.startsWith(">") ? head : " ".repeat(Math.min(width(head), WIDTH / 4));
    }

    /** Columns of the text. */
    static int width(String text) {
        return text.codePoints().map(TextLayout::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            // Japanese fonts and mail programs set ambiguous characters such as ※ and ○ wide.
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.AMBIGUOUS -> 2;
            default -> 1;
        };
    }

    /** The last place to break that fits; where none does, the next one of a whole, or what fits of anything else. */
    private static int lastFitting(String line, int start, List<Integer> breaks, int room) {
        int best = -1;
        for (int at : breaks) {
            if (at <= start) {
                continue;
            }
            boolean fits = width(line.substring(start, trimmedEnd(line, start, at))) <= room;
            if (!fits) {
                return best > 0 ? best : overlong(line, start, at, room);
            }
            best = at;
        }
        return line.length();
    }

    private static int overlong(String line, int start, int next, int room) {
        if (WHOLE.matcher(line.substring(start, next)).find()) {
            return next;
        }
        int end = start;
        int taken = 0;
        while (end < next) {
            int c = line.codePointAt(end);
            if (taken > 0 && taken + width(c) > room) {
                break;
            }
            taken += width(c);
            end += Character.charCount(c);
        }
        return end;
    }

    private static List<Integer> breaks(String line) {
        BreakIterator iterator = BreakIterator.getLineInstance(new ULocale("ja@lb=strict"));
        iterator.setText(line);
        List<Piece> wholes = WHOLE.matcher(line).results().map(found -> new Piece(found.start(), found.end())).toList();
        List<Integer> breaks = new ArrayList<>();
        int head = indent(line).length();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            int place = at;
            if (place > head && wholes.stream().noneMatch(whole -> whole.start() < place && place < whole.end())) {
                breaks.add(place);
            }
        }
        return breaks;
    }

    private static int trimmedEnd(String line, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int pastBlanks(String line, int end) {
        int at = end;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
