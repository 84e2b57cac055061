package org.meyasubako.own.provider;

import java.util.Locale;

/** What a host of ours does. */
public enum HostRole {
    /** A mail exchanger: takes mail for us from the world. */
    MX,
    /** Takes mail from customers who log in (RFC 6409). */
    MSA,
    /** An internal relay, or an outgoing one. */
    RELAY,
    /** A web server that many customers share. */
    WEB,
    /** The server of one customer. */
    CUSTOMER;

    /** The form of the profile: {@code mx}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether many customers use the host, so that its address is nobody's. */
    public boolean isShared() {
        return this != CUSTOMER;
    }
}
