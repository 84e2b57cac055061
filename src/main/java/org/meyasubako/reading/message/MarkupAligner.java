package org.meyasubako.reading.message;

import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Finds the way back from text that the HTML parser decoded to the markup it was decoded from: letter by letter, an entity counting
 * for the letters that it stands for. Where the two cannot be laid side by side, every letter points at the whole stretch.
 */
final class MarkupAligner {

    /** The longest entity of HTML has 33 characters with its ampersand and semicolon. */
    private static final int LONGEST_ENTITY = 33;

    private final String markup;
    private final String decoded;
    private final int base;
    private final int[] starts;
    private final int[] ends;

    private MarkupAligner(String markup, String decoded, int base) {
        this.markup = markup;
        this.decoded = decoded;
        this.base = base;
        this.starts = new int[decoded.length()];
        this.ends = new int[decoded.length()];
    }

    /** The decoded text with its way back; {@code range} is where its markup stands in {@code html}. */
    static SourceText align(SourceText html, Range range, String decoded) {
        int from = range.isTracked() ? Math.max(0, range.startPos()) : 0;
        int to = range.isTracked() ? Math.min(html.length(), range.endPos()) : 0;
        if (from >= to) {
            return SourceText.of(decoded);
        }
        SourceText markup = html.slice(from, to);
        if (markup.text().equals(decoded)) {
            return markup;
        }
        return new SourceText(decoded, () -> new MarkupAligner(markup.text(), decoded, from).map(html));
    }

    private ByteMap map(SourceText html) {
        if (!walk()) {
            Arrays.fill(starts, base);
            Arrays.fill(ends, base + markup.length());
        }
        return ByteMap.through(starts, ends, ByteMap.characters(html));
    }

    private boolean walk() {
        int in = 0;
        int out = 0;
        while (out < decoded.length() && in < markup.length()) {
            int entityEnd = markup.charAt(in) == '&' ? entityEnd(in) : in;
            String letters = entityEnd > in ? Parser.unescapeEntities(markup.substring(in, entityEnd), false) : "";
            if (!letters.isEmpty() && decoded.startsWith(letters, out)) {
                fill(out, out + letters.length(), in, entityEnd);
                out += letters.length();
                in = entityEnd;
            } else if (markup.charAt(in) == decoded.charAt(out)) {
                fill(out, out + 1, in, in + 1);
                out++;
                in++;
            } else if (markup.charAt(in) == '\r' || markup.charAt(in) == '\n' || markup.charAt(in) == 0) {
                in++;
            } else {
                return false;
            }
        }
        return out == decoded.length();
    }

    private int entityEnd(int from) {
        int end = from + 1;
        int limit = Math.min(markup.length(), from + LONGEST_ENTITY);
        while (end < limit && (Character.isLetterOrDigit(markup.charAt(end)) || markup.charAt(end) == '#')) {
            end++;
        }
        return end < limit && markup.charAt(end) == ';' ? end + 1 : end > from + 1 ? end : from;
    }

    private void fill(int from, int to, int start, int end) {
        Arrays.fill(starts, from, to, base + start);
        Arrays.fill(ends, from, to, base + end);
    }
}
