package org.meyasubako.asking.authentication.dmarc;

/** What a record says of its own domain by the tag {@code psd} (RFC 9989 section 4.7). */
public enum Suffix {
    /** Organisations are registered beneath it. */
    PUBLIC,
    /** It is the organisational domain of itself and of all beneath. */
    ORGANISATION,
    /** Left open. */
    UNSAID
}
