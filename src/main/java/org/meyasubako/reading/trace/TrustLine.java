package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.received.ReceivedField;

/**
 * Where belief ends in a chain, and what that proves.
 *
 * @param believed the number of hops from the top that were written by hosts that we believe; the last of them is the handover, if
 *     there is one. In an unanchored or pasted chain nothing is believed, and the handover is only presumed
 * @param anchored whether the complainant's provider or a known receiver wrote the newest transfer
 * @param anchorForwards whether a known forwarder stood on the way
 * @param handover the line that proves the source, or is presumed to
 * @param injection the last proved hop
 */
record TrustLine(
        int believed,
        boolean anchored,
        boolean anchorForwards,
        Optional<HopChain.Handover> handover,
        Optional<HopChain.InjectionPoint> injection,
        Grade grade,
        End end) {

    /** Why the walk ended where it did. */
    enum End {
        /** A foreign public address handed the mail over. */
        FOREIGN_PEER,
        /** An authenticated client, or a program on the host, put the mail in. */
        SUBMISSION,
        /** The next line was not written by the host that handed over. */
        GAP,
        /** Below lies a fetched mailbox's own delivery. */
        FETCHED,
        /** A line that nobody can read. */
        UNREADABLE,
        /** There are no more lines. */
        NO_MORE_LINES
    }

    static TrustLine draw(List<ReceivedField> hops, TrustPolicy policy, TraceContext context) {
        return new TrustWalk(hops, policy, context).walk();
    }

    Hop.Standing standing(int index) {
        if (index >= believed) {
            return Hop.Standing.CLAIM;
        }
        boolean isHandover = handover.filter(h -> h.hop() == index).isPresent();
        return isHandover ? Hop.Standing.HANDOVER : Hop.Standing.FACT;
    }
}
