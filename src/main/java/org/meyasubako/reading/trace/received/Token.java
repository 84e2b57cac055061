package org.meyasubako.reading.trace.received;

/**
 * A word or a comment of a Received field.
 *
 * @param text of a comment without its outer parentheses
 */
record Token(boolean comment, String text) {

    boolean is(String word) {
        return !comment && text.equalsIgnoreCase(word);
    }
}
