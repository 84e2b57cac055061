package org.meyasubako.own.provider;

import org.meyasubako.basis.wording.Sentence;

/** How a question led to a customer, in words. */
enum Way {
    ADDRESS,
    NETWORK,
    HOST_AT_ADDRESS,
    HOST,
    DOMAIN,
    DOMAIN_ABOVE,
    PLACE,
    SERVED,
    USER_DIRECTORY,
    MAILBOX,
    MAIL_DOMAIN,
    ACCOUNT;

    /** The way with what was asked about and what it led to. */
    Sentence told(Object asked, Asset asset) {
        return Sentence.of(Way.class, "how." + name(), asked.toString(), asset.target().text());
    }

    /** The way from an address. */
    static Way fromAddress(Asset asset) {
        return switch (asset.type()) {
            case IP -> ADDRESS;
            case HOST -> HOST_AT_ADDRESS;
            case DOMAIN, NETWORK, URL, MAILBOX, ACCOUNT -> NETWORK;
        };
    }

    /** The way from a name, or from a place on it. */
    static Way fromName(String name, Asset asset) {
        return switch (asset.type()) {
            case URL -> PLACE;
            case HOST -> HOST;
            case DOMAIN, IP, NETWORK, MAILBOX, ACCOUNT -> asset.target().text().equals(name) ? DOMAIN : DOMAIN_ABOVE;
        };
    }
}
