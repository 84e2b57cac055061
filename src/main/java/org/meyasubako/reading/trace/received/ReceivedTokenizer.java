package org.meyasubako.reading.trace.received;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a field into words and comments; comments nest and may hold quoted strings (RFC 5322 section 3.2.2). A quoted string, and what
 * stands in angle or square brackets, is one word.
 */
final class ReceivedTokenizer {

    /** Real fields have at most some thirty words and comments; what comes after stays in the raw text. */
    private static final int TOKENS = 128;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private ReceivedTokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokenize(String text) {
        ReceivedTokenizer tokenizer = new ReceivedTokenizer(text);
        tokenizer.run();
        return List.copyOf(tokenizer.tokens);
    }

    private void run() {
        while (at < text.length() && tokens.size() < TOKENS) {
            char c = text.charAt(at);
            if (c <= ' ' || c == ',' || c == ')' || c == ';') {
                at++;
            } else if (c == '(') {
                addComment();
            } else {
                addWord();
            }
        }
    }

    /** A comment that is never closed reaches to the end. */
    private void addComment() {
        int end = ReceivedTokenizer.commentEnd(text, at);
        int to = end > at + 1 && text.charAt(end - 1) == ')' ? end - 1 : end;
        tokens.add(new Token(true, text.substring(at + 1, to).strip()));
        at = end;
    }

    /** One past the parenthesis that closes the comment that begins at {@code from}; the length where none does. */
    static int commentEnd(String text, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted && text.indexOf('"', i + 1) >= 0 && text.indexOf('"', i + 1) - i < 80;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private void addWord() {
        int from = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at = switch (text.charAt(at)) {
                case '<' -> closing('>');
                case '[' -> closing(']');
                case '"' -> closing('"');
                default -> at + 1;
            };
        }
        tokens.add(new Token(false, text.substring(from, at)));
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || c == '(' || c == ')' || c == ';' || c == ',';
    }

    /** Where the bracket or quote that opens here is closed; brackets that hold a space, or are not closed, hold nothing together. */
    private int closing(char close) {
        for (int i = at + 1; i < text.length() && i - at < 1_000; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c <= ' ' && close != '"') {
                break;
            }
        }
        return at + 1;
    }
}
