package org.meyasubako.reading.trace;

import java.util.Set;

/**
 * Signs that the handover's peer made the mail itself and sent it straight to the receiver's mail exchanger, as spam programs on
 * customers' lines do: no line stands beneath the handover.
 *
 * @param stoppable whether the peer is an address of ours from which no mail server is meant to send, and the receiver is not us: then a
 *     block of outgoing port 25 (OP25B) would probably have stopped the mail. Only a flow log shows the port, so more than
 *     <em>probably</em> no header can say
 * @param signs what else points that way
 */
public record DirectSending(boolean stoppable, Set<Sign> signs) {

    public DirectSending {
        signs = Set.copyOf(signs);
    }

    /** What points to it (rspamd's DIRECT_TO_MX takes all of them, SpamAssassin's dynamic names the last). */
    public enum Sign {
        /** A mail program names itself, and no submission host is between. */
        MAIL_PROGRAM,
        /** The receiver found no reverse name. */
        NO_REVERSE_NAME,
        /** The reverse name is that of a subscriber's line. */
        SUBSCRIBER_NAME
    }
}
