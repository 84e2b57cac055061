package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words, numbers and signs of a written date, with its comments set aside; a cursor walks over them. */
final class DateTokens {

    /** No date has more; a longer text is cut. */
    private static final int MAX_LENGTH = 200;

    /** A number of more digits is no part of a date. */
    private static final int MAX_DIGITS = 9;

    private final List<Token> tokens = new ArrayList<>();
    private Optional<String> comment = Optional.empty();
    private int at;

    /** Letters, digits, or one sign; {@code spaced} tells whether white space stands before. */
    record Token(String text, boolean spaced) {

        boolean isNumber() {
            return Character.isDigit(text.charAt(0)) && text.length() <= MAX_DIGITS;
        }

        boolean isWord() {
            return Character.isLetter(text.charAt(0));
        }

        int number() {
            return Integer.parseInt(text);
        }
    }

    DateTokens(String written) {
        String text = written.length() > MAX_LENGTH ? written.substring(0, MAX_LENGTH) : written;
        int i = 0;
        boolean spaced = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '(') {
                end = afterComment(text, i);
            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                spaced = true;
            } else {
                end = afterToken(text, i);
                tokens.add(new Token(text.substring(i, end), spaced));
                spaced = false;
            }
            i = end;
        }
    }

    /** Passes over a comment, which may hold others; the first is kept. */
    private int afterComment(String text, int open) {
        int depth = 0;
        int i = open;
        while (i < text.length()) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            i++;
            if (depth == 0) {
                break;
            }
        }
        String inside = text.substring(open + 1, depth == 0 ? i - 1 : i).strip();
        if (comment.isEmpty() && !inside.isEmpty()) {
            comment = Optional.of(inside);
        }
        return i;
    }

    private static int afterToken(String text, int start) {
        int end = start + 1;
        if (isDigit(text.charAt(start))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(text.charAt(start))) {
            while (end < text.length() && sameKind(text.charAt(start), text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Latin letters go together, and so do others; 年 is a word of its own. */
    private static boolean sameKind(char first, char next) {
        return Character.isLetter(next) && (first < 0x80) == (next < 0x80) && "年月日時分秒".indexOf(first) < 0;
    }

    /** The first comment, without parentheses. */
    Optional<String> comment() {
        return comment;
    }

    boolean hasNext() {
        return at < tokens.size();
    }

    /** The token {@code ahead} places on; an empty sign beyond the end. */
    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : new Token("\0", true);
    }

    Token take() {
        Token token = peek(0);
        at++;
        return token;
    }

    void skip(int count) {
        at += count;
    }

    /** Takes the token if it is this sign or word, whatever its case. */
    boolean takeIf(String text) {
        boolean matches = peek(0).text().equalsIgnoreCase(text);
        at += matches ? 1 : 0;
        return matches;
    }

    /** Takes all signs of this set that stand here. */
    void skipSigns(String signs) {
        while (hasNext() && signs.contains(peek(0).text())) {
            at++;
        }
    }

    /** The word here in lower case; empty where none stands. */
    String word() {
        return peek(0).isWord() ? peek(0).text().toLowerCase(Locale.ROOT) : "";
    }
}
