package org.meyasubako.own.provider;

import java.util.Locale;

/** What a network of ours is for. */
public enum NetworkRole {
    MAIL,
    SHARED,
    DEDICATED,
    VPS,
    /** Lines of customers into the Internet. */
    ACCESS,
    INFRASTRUCTURE;

    /** The form of the profile: {@code vps}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
