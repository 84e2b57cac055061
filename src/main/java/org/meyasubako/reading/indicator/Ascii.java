package org.meyasubako.reading.indicator;

import java.util.function.IntPredicate;

/** The classes of characters of RFC 3986 (appendix A), and the few questions about them that scanners ask. */
final class Ascii {

    private static final boolean[] URL = new boolean[128];

    static {
        for (char c : "-._~:/?#[]@!$&'()*+,;=%\\".toCharArray()) {
            URL[c] = true;
        }
        for (char c = 0; c < 128; c++) {
            URL[c] |= isAlphanumeric(c);
        }
    }

    private Ascii() {}

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlphanumeric(int c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isHex(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Unreserved characters (RFC 3986 section 2.3). */
    static boolean isUnreserved(int c) {
        return isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~';
    }

    /** Whatever may stand in a URL, and the backslash, which browsers read as a slash. */
    static boolean isUrlCharacter(int c) {
        return c < 128 && URL[c];
    }

    /** Letters, digits, hyphen, and the underscore that real host names bear. */
    static boolean isLabelCharacter(int c) {
        return isAlphanumeric(c) || c == '-' || c == '_';
    }

    /** Whether all characters of {@code text} are such; of an empty text they are. */
    static boolean all(String text, IntPredicate such) {
        for (int i = 0; i < text.length(); i++) {
            if (!such.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The character at {@code at}, or 0 outside of the text. */
    static char at(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    /** Whether the alphanumeric characters of ASCII stand on both sides of {@code at}. */
    static boolean isBetweenAlphanumerics(String text, int at) {
        return isAlphanumeric(at(text, at - 1)) && isAlphanumeric(at(text, at + 1));
    }

    /** The end of the digits that begin at {@code from}. */
    static int digitsEnd(String text, int from) {
        int end = from;
        while (isDigit(at(text, end))) {
            end++;
        }
        return end;
    }
}
