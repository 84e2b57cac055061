package org.meyasubako.asking.blocklist;

/** How a list may be used. */
public enum ListStatus {
    LIVE,
    /** Its zone has a subscriber's key in it. */
    LIVE_KEY,
    /** It answers resolvers that were registered with it. */
    LIVE_REGISTRATION,
    /** Believed to answer; nobody has confirmed it. */
    LIVE_UNVERIFIED,
    /** An answer is no accusation. */
    INFORMATIONAL
}
