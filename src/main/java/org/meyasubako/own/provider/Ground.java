package org.meyasubako.own.provider;

import java.util.Locale;

/** What a clause of the contract can be invoked for. */
public enum Ground {
    SPAM_SENDING,
    /** Having a site advertised by spam: the act must be attributed to the customer. */
    SPAM_ADVERTISING_ACT,
    /** Being the site that spam advertises is enough. */
    SPAM_ADVERTISED_SITE,
    UNLAWFUL_CONTENT,
    SECURITY;

    /** The form of the profile: {@code spam-advertised-site}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
