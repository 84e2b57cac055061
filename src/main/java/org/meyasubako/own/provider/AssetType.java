package org.meyasubako.own.provider;

import java.util.Locale;

/** What a customer can hold. */
public enum AssetType {
    /** A domain with all names beneath it. */
    DOMAIN,
    /** One host name. */
    HOST,
    IP,
    NETWORK,
    /** A place on the web: a host, and a path with all beneath it. */
    URL,
    MAILBOX,
    /** A login or a Unix user on a server of ours. */
    ACCOUNT;

    /** The form of the profile: {@code mailbox}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
