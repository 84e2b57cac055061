package org.meyasubako.casebook;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Cuts text into the tokens by which it is found.
 *
 * <p>Text is normalised (NFKC) and lower-cased. Runs of Chinese, Japanese and Korean characters are cut into overlapping pairs, so that a
 * word of two characters is a token. Other letters and digits make words; dots, hyphens and underlines join them (a host, an address), and
 * such a word is indexed whole, from each dot on, and by its parts.
 */
final class SearchText {

    /** Of one complaint. */
    private static final int MAX_TOKENS = 4_000;
    /** A longer token stands by its beginning and a digest. */
    private static final int MAX_LENGTH = 64;
    private static final int BEGINNING = 24;
    private static final int DIGITS = 24;
    /** Words that are joined more often are none of people. */
    private static final int MAX_PARTS = 12;
    private static final String JOINTS = ".-_";
    private static final Pattern NO_MARK = Pattern.compile("[\\p{Cntrl}\\s\"']");

    private final String text;
    private final boolean parts;
    private final Set<String> tokens = new LinkedHashSet<>();

    private SearchText(String text, boolean parts) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        this.parts = parts;
    }

    /** The tokens under which a text is found, each once. */
    static Set<String> indexed(String text) {
        return new SearchText(text, true).cut();
    }

    /** The tokens that a text must have to be found by these words. */
    static Set<String> wanted(String words) {
        return new SearchText(words, false).cut();
    }

    /** The token of something named as a whole, such as {@code host=shop.example}; no text has it. */
    static String mark(String what, String value) {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return bounded(what + "=" + NO_MARK.matcher(plain).replaceAll(""));
    }

    private Set<String> cut() {
        int at = 0;
        while (at < text.length() && tokens.size() < MAX_TOKENS) {
            int c = text.codePointAt(at);
            if (isCjk(c)) {
                at = cutPairs(at);
            } else if (isPlain(c)) {
                at = cutWord(at);
            } else {
                at += Character.charCount(c);
            }
        }
        return tokens;
    }

    private int cutPairs(int start) {
        int at = start;
        int next = after(at);
        if (next >= text.length() || !isCjk(text.codePointAt(next))) {
            tokens.add(text.substring(start, next));
            return next;
        }
        while (next < text.length() && isCjk(text.codePointAt(next))) {
            tokens.add(text.substring(at, after(next)));
            at = next;
            next = after(next);
        }
        return next;
    }

    private int cutWord(int start) {
        int end = endOfPart(start);
        while (end + 1 < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0 && isPlain(text.codePointAt(end + 1))) {
            end = endOfPart(end + 1);
        }
        String word = text.substring(start, end);
        tokens.add(bounded(word));
        if (parts) {
            addParts(word);
        }
        return end;
    }

    private void addParts(String word) {
        int count = 0;
        int start = 0;
        for (int at = 0; at < word.length() && count < MAX_PARTS; at++) {
            if (JOINTS.indexOf(word.charAt(at)) >= 0) {
                tokens.add(bounded(word.substring(start, at)));
                start = at + 1;
                count++;
                // The joint decides what can stand for itself: a domain does, the end of a hyphened word doesn't.
                tokens.add(bounded(word.charAt(at) == '.' ? word.substring(start) : lastPart(word, start)));
            }
        }
    }

    private static String lastPart(String word, int start) {
        int end = start;
        while (end < word.length() && JOINTS.indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return word.substring(start, end);
    }

    private int endOfPart(int start) {
        int end = start;
        while (end < text.length() && isPlain(text.codePointAt(end))) {
            end = after(end);
        }
        return end;
    }

    private int after(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) && !isCjk(c);
    }

    /** Scripts that are written without blanks; the first of their signs is U+2E80. */
    private static boolean isCjk(int c) {
        return c >= 0x2e80 && switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> c == 'ー';
        };
    }

    private static String bounded(String token) {
        return token.length() <= MAX_LENGTH ? token
                : token.substring(0, BEGINNING) + "#" + Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    }
}
