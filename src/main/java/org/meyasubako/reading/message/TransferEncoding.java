package org.meyasubako.reading.message;

/** How a part's body is written (RFC 2045 section 6); {@code UNKNOWN} bodies are shown as they stand. */
public enum TransferEncoding {
    SEVEN_BIT,
    EIGHT_BIT,
    BINARY,
    QUOTED_PRINTABLE,
    BASE64,
    UUENCODE,
    UNKNOWN
}
