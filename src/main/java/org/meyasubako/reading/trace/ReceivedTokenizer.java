package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.meyasubako.reading.trace.ReceivedToken.Kind;

/**
 * Cuts a Received field into words, comments and semicolons in one pass over its characters, whatever they are.
 *
 * <p>Comments nest and may hold quoted strings (RFC 5322 section 3.2.2). A parenthesis without its partner separates words and means
 * nothing else, unless it stands so near the end that the line was cut off inside the comment.
 */
final class ReceivedTokenizer {

    /** A real line has fewer than thirty of either. */
    static final int MAX_WORDS = 64;

    static final int MAX_COMMENTS = 64;

    /** The longest path of RFC 5321 section 4.5.3.1.3 is 256 characters. */
    private static final int MAX_ENCLOSED = 320;

    private final String text;
    /** Parentheses that are no comment's: without a partner, quoted or escaped. */
    private final BitSet inert = new BitSet();

    private final List<ReceivedToken> tokens = new ArrayList<>();
    private int words;
    private int comments;
    private boolean limited;
    private int lastSemicolon = -1;
    /** The place of the last semicolon or by clause; looked for once, when a parenthesis without a partner is met. */
    private int settled = -1;
    /** The next closing angle bracket at or after the place of reading; only ever moves on, which keeps the pass linear. */
    private int nextAngle = -1;

    private ReceivedTokenizer(String text) {
        this.text = text;
    }

    /**
     * What was found.
     *
     * @param lastSemicolon the offset of the last semicolon outside comments, also behind the limits; -1 for none
     * @param limited whether there are more words or comments than are kept, or the line was cut off in a comment
     */
    record Tokens(List<ReceivedToken> list, int lastSemicolon, boolean limited) {

        Tokens {
            list = List.copyOf(list);
        }
    }

    /** Cuts up {@code text} from the character at {@code from}. */
    static Tokens tokenize(String text, int from) {
        ReceivedTokenizer tokenizer = new ReceivedTokenizer(text);
        if (!tokenizer.isPlain(from)) {
            tokenizer.markInert(from);
        }
        tokenizer.run(from);
        return new Tokens(tokenizer.tokens, tokenizer.lastSemicolon, tokenizer.limited);
    }

    /** Whether all parentheses have partners and nothing is quoted, as in nearly every line. */
    private boolean isPlain(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '"', '\\' -> depth = -1;
                default -> { }
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private void markInert(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                inert.set(i);
            } else if (c == '"' && closingQuote(i) > 0) {
                int close = closingQuote(i);
                inert.set(i, close);
                i = close;
            }
        }
        int partners = 0;
        for (int i = text.length() - 1; i >= from; i--) {
            if (inert.get(i)) {
                continue;
            }
            if (text.charAt(i) == ')') {
                partners++;
            } else if (text.charAt(i) == '(') {
                if (partners > 0) {
                    partners--;
                } else {
                    inert.set(i);
                }
            }
        }
    }

    private void run(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '(' && inert.get(at) && isLastPiece(at)) {
                tokens.add(new ReceivedToken(Kind.COMMENT, text.substring(at + 1).strip(), at, text.length(), true));
                limited = true;
                return;
            }
            if (c == ' ' || c == ')' || (c == '(' && inert.get(at))) {
                at++;
            } else if (c == ';') {
                lastSemicolon = at;
                at = add(Kind.SEMICOLON, at, at + 1);
            } else if (c == '(') {
                at = add(Kind.COMMENT, at, commentEnd(at));
            } else {
                at = add(Kind.WORD, at, wordEnd(at));
            }
        }
    }

    /** Whether neither host nor date follows: the line was cut off here. */
    private boolean isLastPiece(int from) {
        if (settled < 0) {
            settled = Math.max(text.lastIndexOf(';'), text.lastIndexOf(" by "));
        }
        return from > settled;
    }

    private int add(Kind kind, int start, int end) {
        boolean room = kind == Kind.COMMENT ? comments++ < MAX_COMMENTS : words++ < MAX_WORDS;
        limited |= !room;
        if (room) {
            String inside = kind == Kind.COMMENT ? text.substring(start + 1, end - 1).strip() : text.substring(start, end);
            tokens.add(new ReceivedToken(kind, inside, start, end, start > 0 && text.charAt(start - 1) != ' '));
        }
        return end;
    }

    /** One past the parenthesis that closes the comment at {@code open}, which has one. */
    private int commentEnd(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (inert.get(i)) {
                continue;
            }
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == ';' || c == '(' || c == ')') {
                return at;
            }
            int close = c == '<' ? closingAngle(at) : c == '"' ? closingQuote(at) : -1;
            at = close > 0 ? close + 1 : at + 1;
        }
        return at;
    }

    /** The quotation mark that closes the one at {@code open}; -1 where none is near. */
    private int closingQuote(int open) {
        int close = text.indexOf('"', open + 1, Math.min(text.length(), open + MAX_ENCLOSED));
        return close > 0 ? close : -1;
    }

    /** The bracket that closes the one at {@code open}; -1 where none is near or a comment begins before it. */
    private int closingAngle(int open) {
        if (nextAngle < open) {
            int found = text.indexOf('>', open);
            nextAngle = found < 0 ? Integer.MAX_VALUE : found;
        }
        boolean near = nextAngle - open <= MAX_ENCLOSED;
        return near && text.substring(open, nextAngle).indexOf('(') < 0 ? nextAngle : -1;
    }
}
