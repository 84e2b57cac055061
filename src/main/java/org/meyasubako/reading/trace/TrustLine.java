package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.trace.HopChain.Handover;
import org.meyasubako.reading.trace.HopChain.InjectionPoint;

/**
 * Where belief in a chain ends.
 *
 * @param anchor the line on which the chain hangs: of the complainant's provider, a known receiver or our own mail exchanger
 * @param believed indexes of the lines above the handover, and of those beneath it that were confirmed
 * @param handover the line that names the source address
 * @param injection the last line that is believed
 */
record TrustLine(Optional<Hop> anchor, Set<Integer> believed, Optional<Handover> handover, Optional<InjectionPoint> injection) {

    TrustLine {
        believed = Set.copyOf(believed);
    }

    boolean anchored() {
        return anchor.isPresent();
    }

    /** The index of the last line that is believed, be it about its peer's address alone; -1 where none is. */
    int last() {
        int end = injection.map(InjectionPoint::hop).orElse(-1);
        return Math.max(Math.max(end, handover.map(Handover::hop).orElse(-1)), believed.stream().max(Integer::compare).orElse(-1));
    }
}
