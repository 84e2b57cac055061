package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits of a text that may be one number, whatever separates them; {@code places} knows where each stood.
 *
 * <p>Digits of any width count, and Chinese ones where another digit is near.
 */
record DigitRun(String digits, List<Integer> places) {

    private static final String SEPARATORS = " \u00a0\u3000\t\r\n-‐‑‒–—―−－ー()（）[].．・･/／+＋~〜_";
    private static final String CHINESE = "〇一二三四五六七八九";
    /** Separators in a row beyond this number end a number. */
    private static final int MAX_GAP = 6;

    DigitRun {
        places = List.copyOf(places);
    }

    /** All digits of the text. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().map(c -> digit((char) c)).filter(d -> d >= 0).forEach(digits::append);
        return digits.toString();
    }

    /** The runs of {@code min} digits or more. */
    static List<DigitRun> of(String text, int min) {
        List<DigitRun> runs = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 'x';
            int digit = digit(c);
            if (digit >= 0) {
                digits.append(digit);
                places.add(i);
                gap = 0;
            } else if (digits.length() > 0 && !(isSeparator(c) && ++gap <= MAX_GAP)) {
                if (digits.length() >= min) {
                    runs.add(new DigitRun(digits.toString(), places));
                }
                digits.setLength(0);
                places = new ArrayList<>();
            }
        }
        return List.copyOf(runs);
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    private static int digit(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        int chinese = CHINESE.indexOf(c);
        return chinese >= 0 ? chinese : c == '零' ? 0 : Character.digit(c, 10);
    }
}
