package org.meyasubako.reading.indicator;

/**
 * A URL, a host or an address that stands in a text.
 *
 * @param start its first character in the text
 * @param end one past its last character
 * @param raw as written: the characters from {@code start} to {@code end}
 * @param form how much of a URL was written
 * @param url brought to one spelling
 */
public record FoundUrl(int start, int end, String raw, Form form, NormalUrl url) {

    /** How much of a URL was written. */
    public enum Form {
        /** A scheme, or a host with a port, a path or a query. */
        URL,
        /** A host's name alone. */
        HOST,
        /** An IP address alone. */
        ADDRESS
    }
}
