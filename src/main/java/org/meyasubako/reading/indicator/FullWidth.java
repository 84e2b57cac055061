package org.meyasubako.reading.indicator;

/** The full-width forms of ASCII characters (Unicode block Halfwidth and Fullwidth Forms), in which Japanese texts write URLs. */
final class FullWidth {

    /** Of the signs only those that a URL needs: a full-width comma or bracket belongs to the sentence. */
    private static final String URL_SIGNS = "：／．？＝＆－＿％＃～";

    private FullWidth() {}

    /** The half-width form of {@code c}, or {@code c} itself. */
    static char fold(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    /** Whether a URL that is written in full-width letters may go on with {@code c}. */
    static boolean isUrlCharacter(char c) {
        return Ascii.isAlphanumeric(fold(c)) || URL_SIGNS.indexOf(c) >= 0 || Ascii.isUrlCharacter(c);
    }

    static boolean isColon(char c) {
        return fold(c) == ':';
    }

    static boolean isSlash(char c) {
        return fold(c) == '/';
    }
}
