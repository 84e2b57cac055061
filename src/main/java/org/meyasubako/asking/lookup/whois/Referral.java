package org.meyasubako.asking.lookup.whois;

/**
 * Another server that a registry names.
 *
 * @param host as written, in lower case: hostile input
 * @param port of the referral, or that of the scheme
 * @param byOperator whether the network's own operator may run it: an {@code rwhois} server (RFC 2167), or one that is no registry's
 */
record Referral(String host, int port, boolean byOperator) {

    /** RFC 3912. */
    static final int WHOIS_PORT = 43;

    /** RFC 2167. */
    static final int RWHOIS_PORT = 4321;

    /** Whether the port is one on which whois is spoken. */
    boolean hasWhoisPort() {
        return port == WHOIS_PORT || port == RWHOIS_PORT;
    }
}
