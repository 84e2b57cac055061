package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.basis.evidence.Span;

/**
 * A Received field in its place in the chain.
 *
 * @param index 0 for the newest
 * @param standing whether it counts as fact
 * @param delaySeconds from the next older hop that has a date to this one; negative where times go backwards
 * @param span the field's bytes in the raw message
 */
public record Hop(int index, ReceivedField received, Standing standing, OptionalLong delaySeconds, Optional<Span> span) {

    /**
     * What a line is worth. In a chain of grade C or D, pasted, damaged or without an anchor, no line is a fact: the presumed handover
     * is marked as such, because the desk has to look for it in its own logs, and every other line is a claim.
     */
    public enum Standing {
        /** Written by a host that we believe. */
        FACT,
        /** Written by a host that we believe about a foreign one: the peer's address is proved (grade C, D: presumed), its name is not. */
        HANDOVER,
        /** Written by nobody we know to be honest. */
        CLAIM
    }

    /** The same hop, its line worth {@code other}. */
    Hop as(Standing other) {
        return new Hop(index, received, other, delaySeconds, span);
    }
}
