package org.meyasubako.asking.authentication.spf;

/** What a match of a directive means (RFC 7208 section 4.6.2). */
enum Qualifier {
    PASS,
    FAIL,
    SOFTFAIL,
    NEUTRAL;

    /** The qualifier that the term begins with; {@link #PASS} where it begins with none. */
    static Qualifier of(String term) {
        return switch (term.isEmpty() ? '+' : term.charAt(0)) {
            case '-' -> FAIL;
            case '~' -> SOFTFAIL;
            case '?' -> NEUTRAL;
            default -> PASS;
        };
    }
}
