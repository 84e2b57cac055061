package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a Received field: a word, a comment (RFC 5322 section 3.2.2) without its parentheses, or a semicolon.
 *
 * @param start offset of the first character in the cleaned line, parenthesis included
 * @param end offset one past the last character
 * @param glued whether no white space stands before it
 */
record ReceivedToken(Kind kind, String text, int start, int end, boolean glued) {

    private static final List<String> KEYWORDS = List.of("from", "by", "via", "with", "id", "for");

    enum Kind {
        WORD,
        COMMENT,
        SEMICOLON
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isComment() {
        return kind == Kind.COMMENT;
    }

    boolean isSemicolon() {
        return kind == Kind.SEMICOLON;
    }

    /** The clause that this word opens, in lower case (RFC 5321 section 4.4); programs also write {@code FROM} and {@code ID}. */
    Optional<String> keyword() {
        if (!isWord() || text.length() > 4) {
            return Optional.empty();
        }
        for (String keyword : KEYWORDS) {
            if (keyword.equalsIgnoreCase(text)) {
                return Optional.of(keyword);
            }
        }
        return Optional.empty();
    }
}
