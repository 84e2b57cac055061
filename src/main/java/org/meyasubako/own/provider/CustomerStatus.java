package org.meyasubako.own.provider;

import java.util.Locale;

/** How a contract stands. */
public enum CustomerStatus {
    ACTIVE,
    /** Before the identity was checked. */
    PROVISIONAL,
    TRIAL,
    SUSPENDED,
    EXPELLED,
    /** The profile does not say, or does not have the customer at all. */
    UNKNOWN;

    /** The form of the profile: {@code active}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
