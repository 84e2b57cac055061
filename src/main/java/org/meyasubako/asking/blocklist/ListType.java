package org.meyasubako.asking.blocklist;

/** What a list is about. */
public enum ListType {
    IP4,
    IP6,
    DOMAIN,
    /** The host of a URL that is an IPv4 address. */
    URL_IP4,
    /** Hashes of mail addresses: a person's address would leave the desk, so they are never asked. */
    EMAIL_HASH;

    /** Whether the question bears the reversed labels of an IPv4 address. */
    boolean isReversedIpv4() {
        return this == IP4 || this == URL_IP4;
    }
}
