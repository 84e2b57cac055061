package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.trace.Hop;

/**
 * The address that a mail or an attack came from, and how sure that is.
 *
 * @param hop the line that names it; empty where the complainant only states it
 * @param owner whose it was at the event's time
 */
record Source(IpAddress address, Certainty certainty, Optional<Hop> hop, Ownership owner, Optional<Span> span) {

    /** How sure it is. */
    enum Certainty {
        /** Written by a host that we believe, in a whole original. */
        PROVED,
        /** Written by such a host if the copy is true. */
        PRESUMED,
        /** Only the complainant's word. */
        STATED
    }

    /** The same address, less or more sure. */
    Source as(Certainty other) {
        return new Source(address, other, hop, owner, span);
    }

    boolean isProved() {
        return certainty == Certainty.PROVED;
    }

    boolean isOurs() {
        return Owners.isOurs(owner);
    }
}
