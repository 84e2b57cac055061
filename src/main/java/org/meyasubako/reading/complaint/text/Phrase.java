package org.meyasubako.reading.complaint.text;

/** Tells whether a phrase stands in a text. */
public final class Phrase {

    private Phrase() {}

    /** Whether a phrase stands in a text; of Latin letters only as whole words. */
    public static boolean stands(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            boolean begins = at == 0 || !isLatin(text.charAt(at - 1)) || !isLatin(phrase.charAt(0));
            int end = at + phrase.length();
            boolean ends = end == text.length() || !isLatin(text.charAt(end)) || !isLatin(phrase.charAt(phrase.length() - 1));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
