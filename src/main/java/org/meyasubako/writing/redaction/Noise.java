package org.meyasubako.writing.redaction;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Tells a short value in a text from one that chance made in a picture or a font.
 *
 * <p>Only where one character in twenty is none that texts have, and only for values of up to eight characters: these count if what
 * stands around them, up to a zero, is text.
 */
final class Noise {

    private static final int MAX_VALUE = 8;
    private static final int AROUND = 24;
    private static final int MAX_CHANCE = 2;
    private static final Set<UnicodeScript> TOGETHER = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.LATIN,
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    /** In a scrap chance makes nothing, and a token may hold a name between its own bytes. */
    private static final int MIN_TEXT = 64;

    private static final int SHARE = 20;

    private final String text;
    private final boolean noisy;

    Noise(String text) {
        this.text = text;
        this.noisy = text.length() > MIN_TEXT && text.chars().filter(Noise::isOdd).count() * SHARE > text.length();
    }

    boolean surrounds(int from, int to) {
        return noisy && to - from <= MAX_VALUE && (oddWithin(from - 1, -1) || oddWithin(to, 1));
    }

    /**
     * Whether a value of at most two characters stands among letters of scripts that no text has together: a digest that is read as base64
     * and UTF-16 is such a mixture, and among thousands of digests chance makes every character.
     */
    boolean mixes(int from, int to) {
        if (to - from > MAX_CHANCE) {
            return false;
        }
        UnicodeScript own = UnicodeScript.of(text.codePointAt(from));
        return text.substring(Math.max(0, from - AROUND), Math.min(text.length(), to + AROUND)).codePoints()
                .anyMatch(c -> isOdd(c) || !(TOGETHER.contains(UnicodeScript.of(c)) || UnicodeScript.of(c) == own));
    }

    private boolean oddWithin(int from, int step) {
        for (int i = 0, at = from; i < AROUND && at >= 0 && at < text.length() && text.charAt(at) != 0; i++, at += step) {
            if (isOdd(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD || type == Character.PRIVATE_USE || type == Character.UNASSIGNED
                || (type == Character.CONTROL && c != 0 && c != '\n' && c != '\r' && c != '\t');
    }
}
