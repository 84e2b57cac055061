package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.Ownership;

/**
 * Something of ours or of a customer's that a complaint names.
 *
 * @param owner whose it was at the event's time
 */
record Named(OwnItem item, How how, Ownership owner, Optional<Span> span) {

    /** In which way. */
    enum How {
        /** A place that is advertised or accused. */
        ADVERTISED,
        /** A mailbox that answers shall go to. */
        CONTACT,
        /** The author or the envelope sender. */
        SENDER
    }

    Optional<CustomerNumber> customer() {
        return Owners.customer(owner);
    }
}
