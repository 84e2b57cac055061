package org.meyasubako.asking.authentication.dmarc;

/** How near a checked domain must be to the author's (RFC 9989 section 3.2.10). */
public enum Alignment {
    /** Of the same organisational domain. */
    RELAXED,
    /** The same. */
    STRICT
}
