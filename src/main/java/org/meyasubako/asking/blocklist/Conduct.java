package org.meyasubako.asking.blocklist;

/** How an operator treats those whom it lists (RFC 6471 section 2). */
public enum Conduct {
    /** Says what it lists and why, and removes in a known way. */
    TRANSPARENT,
    SLOW,
    /** Doesn't answer. */
    IGNORES,
    /** Takes money for a faster removal: a conflict of interest (RFC 6471 section 2.2.5). */
    PAID,
    UNKNOWN
}
