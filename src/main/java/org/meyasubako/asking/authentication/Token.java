package org.meyasubako.asking.authentication;

/**
 * A piece of a field: a word, an equals sign or a semicolon. Comments are dropped.
 *
 * @param text of a word, without quotation marks
 * @param start offset of the first character in the field's body
 * @param end offset one past the last
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        EQUALS,
        SEMICOLON
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
