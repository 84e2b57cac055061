package org.meyasubako.asking.authentication.spf;

/** A stretch of a macro string (RFC 7208 section 7.1). */
sealed interface MacroPart {

    /** Stands for itself. */
    record Literal(String text) implements MacroPart {}

    /**
     * Stands for a value of the check.
     *
     * @param letter in lower case
     * @param kept the greatest number of right-hand parts that are kept
     * @param reversed whether the parts are put in reverse order first
     * @param delimiters the characters that part the value
     * @param escaped whether the result is escaped as in a URL: the letter was written in upper case (section 7.3)
     */
    record Expansion(char letter, int kept, boolean reversed, String delimiters, boolean escaped) implements MacroPart {}
}
