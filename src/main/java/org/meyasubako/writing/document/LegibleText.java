package org.meyasubako.writing.document;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Writes what can't be shown as its code point, {@code 〔U+1F600〕}, and counts it: a box, a blank or a turned line would hide
 * what stands in the evidence.
 */
final class LegibleText {

    private final IntPredicate shown;
    private final SortedMap<Integer, Integer> missing = new TreeMap<>();

    /** @param shown whether the fonts show a character */
    LegibleText(IntPredicate shown) {
        this.shown = shown;
    }

    /** The text with every character that can't be shown written out; line ends and tabs stay. */
    String of(String text) {
        return write(text, c -> isSpace(c) || (shown.test(c) && !isUnseen(c)));
    }

    /** The source of a page with the characters written out that XML has no place for (XML 1.0 section 2.2). */
    String ofSource(String source) {
        return write(source, c -> isSpace(c) || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000);
    }

    private String write(String text, IntPredicate legible) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (legible.test(c)) {
                written.appendCodePoint(c);
            } else {
                missing.merge(c, 1, Integer::sum);
                written.append(String.format(Locale.ROOT, "〔U+%04X〕", c));
            }
        });
        return written.toString();
    }

    /** What was written out, and how often each. */
    ImmutableSortedMap<Integer, Integer> missing() {
        return ImmutableSortedMap.copyOfSorted(missing);
    }

    private static boolean isSpace(int c) {
        return c == '\n' || c == '\t' || c == '\r';
    }

    /** Controls, format characters and marks that turn the direction or break off a word without a trace. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE;
    }
}
