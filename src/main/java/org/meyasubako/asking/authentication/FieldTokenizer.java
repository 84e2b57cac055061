package org.meyasubako.asking.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.meyasubako.asking.authentication.Token.Kind;

/**
 * Cuts the body of a field into words, equals signs and semicolons in one pass (RFC 8601 section 2.2, RFC 5322 section 3.2).
 *
 * <p>A word that follows an equals sign is a value and may hold further ones: {@code header.b=q1Zk=},
 * {@code smtp.mailfrom=a+b=c@d.example}.
 */
final class FieldTokenizer {

    /** What shows that no value stands between an equals sign and this: {@code smtp.mailfrom= header.from=…}. */
    private static final Pattern NEXT_PROPERTY = Pattern.compile("(?:smtp|header|body|policy)\\.[A-Za-z-]{1,40}=");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean unclosed;

    FieldTokenizer(String text) {
        this.text = text;
    }

    List<Token> tokenize() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == ')') {
                at++;
            } else if (c == '(') {
                at = commentEnd(at);
            } else if (c == ';') {
                at = sign(Kind.SEMICOLON, at);
            } else if (c == '=' && !isValue(at)) {
                at = sign(Kind.EQUALS, at);
            } else {
                at = word(at, isValue(at));
            }
        }
        return List.copyOf(tokens);
    }

    /** Whether a comment or a quoted string was opened and not closed. */
    boolean isUnclosed() {
        return unclosed;
    }

    private int sign(Kind kind, int at) {
        tokens.add(new Token(kind, text.substring(at, at + 1), at, at + 1));
        return at + 1;
    }

    /** Whether what stands at {@code at} is the value behind an equals sign. */
    private boolean isValue(int at) {
        if (tokens.isEmpty() || !tokens.getLast().is(Kind.EQUALS)) {
            return false;
        }
        boolean apart = tokens.getLast().end() < at;
        return !(apart && NEXT_PROPERTY.matcher(text).region(at, text.length()).lookingAt());
    }

    private int word(int start, boolean value) {
        StringBuilder word = new StringBuilder();
        int at = start;
        while (at < text.length() && !endsWord(text.charAt(at), value)) {
            int close = text.charAt(at) == '"' ? closingQuote(at) : -1;
            if (close > 0) {
                word.append(unescaped(text.substring(at + 1, close)));
                at = close + 1;
            } else {
                word.append(text.charAt(at));
                at++;
            }
        }
        tokens.add(new Token(Kind.WORD, word.toString(), start, at));
        return at;
    }

    private static boolean endsWord(char c, boolean value) {
        return Character.isWhitespace(c) || c == ';' || c == '(' || c == ')' || (c == '=' && !value);
    }

    private static String unescaped(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    private int closingQuote(int open) {
        // What one quotation mark found unclosed, those behind it find so too.
        for (int i = open + 1; i < text.length() && !unclosed; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        unclosed = true;
        return -1;
    }

    /** One past the comment that opens at {@code open}; without its partner, a parenthesis only separates words. */
    private int commentEnd(int open) {
        int depth = 0;
        for (int i = open; i < text.length() && !unclosed; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        unclosed = true;
        return open + 1;
    }
}
