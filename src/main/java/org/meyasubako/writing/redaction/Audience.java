package org.meyasubako.writing.redaction;

import org.meyasubako.basis.wording.Sentence;

/** Who will read a copy, and so what it must not say. */
public enum Audience {
    /** The desk itself: everything stands. */
    INTERNAL,
    /** Who complained: his own mail stands, our customer's identity does not. */
    COMPLAINANT,
    /** Our customer, whose own mail log knows every recipient: only what is the same for hundreds of them stands. */
    CUSTOMER,
    /** Police, court, ministry: everything stands if a basis was given; without one neither header nor text does. */
    AUTHORITY,
    /** A blocklist's operator or another provider: the way of the mail stands, who received it does not. */
    OPERATOR;

    /** The audience in words. */
    public Sentence sentence() {
        return Sentence.of(Audience.class, "audience." + name());
    }
}
