package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;

/** Cuts a date-time into words: numbers, names, times, zones, and comments with their parentheses. */
final class DateWords {

    private DateWords() {}

    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '(') {
                int end = text.indexOf(')', at);
                int to = end < 0 ? text.length() : end + 1;
                words.add(text.substring(at, to));
                at = to;
            } else if (isSeparator(c)) {
                at++;
            } else {
                int to = wordEnd(text, at);
                words.add(text.substring(at, to));
                at = to;
            }
        }
        return words;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == '"' || c == ')';
    }

    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '(' && !isSeparator(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
