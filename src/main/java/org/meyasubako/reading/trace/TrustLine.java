package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.trace.HopChain.Handover;
import org.meyasubako.reading.trace.HopChain.InjectionPoint;

/**
 * Where belief in a chain ends.
 *
 * @param anchored whether the newest lines were written by the complainant's provider or a known receiver
 * @param believed indexes of the lines above the handover, and of those beneath it that were confirmed
 * @param handover the line that names the source address
 * @param injection the last line that is believed
 */
record TrustLine(boolean anchored, Set<Integer> believed, Optional<Handover> handover, Optional<InjectionPoint> injection) {

    TrustLine {
        believed = Set.copyOf(believed);
    }
}
