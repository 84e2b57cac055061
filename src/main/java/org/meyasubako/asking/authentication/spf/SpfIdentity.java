package org.meyasubako.asking.authentication.spf;

/** Which name a sender is held to (RFC 7208 section 2). */
public enum SpfIdentity {
    /** The name of HELO or EHLO (section 2.3). */
    HELO,
    /** The envelope sender; where it is empty, {@code postmaster} at the HELO name (section 2.4). */
    MAIL_FROM
}
