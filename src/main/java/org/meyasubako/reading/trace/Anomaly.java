package org.meyasubako.reading.trace;

import java.util.OptionalInt;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.received.AnomalyCode;

/**
 * An oddity found in a chain.
 *
 * @param hop the index of the hop that shows it; empty where it is of the chain as a whole
 * @param note what was seen, and what harmless cause it may have
 */
public record Anomaly(AnomalyCode code, OptionalInt hop, Strength strength, Sentence note) {

    /** How much an anomaly says. */
    public enum Strength {
        WEAK,
        STRONG
    }
}
