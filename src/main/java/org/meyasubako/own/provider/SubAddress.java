package org.meyasubako.own.provider;

import org.meyasubako.basis.net.MailAddress;

/** Addresses with a detail after a plus sign (RFC 5233): they lead to the mailbox without it. */
final class SubAddress {

    private SubAddress() {}

    /** The address without its detail. */
    static MailAddress plain(MailAddress address) {
        int plus = address.local().indexOf('+');
        return plus > 0 ? new MailAddress(address.local().substring(0, plus), address.domain()) : address;
    }
}
