package org.meyasubako.reading.trace;

import java.util.OptionalInt;
import org.meyasubako.basis.wording.Sentence;

/**
 * An oddity found in a chain.
 *
 * @param hop the index of the hop that shows it; empty where it is of the chain as a whole
 * @param note what was seen, and what harmless cause it may have
 * @param values the two values that do not go together
 */
public record Anomaly(AnomalyCode code, OptionalInt hop, Strength strength, Sentence note, Disagreement values) {

    /** How much an anomaly says. */
    public enum Strength {
        WEAK,
        STRONG
    }

    /** An oddity of one hop; its note is the text {@code anomaly.CODE}. */
    static Anomaly of(AnomalyCode code, Hop hop, Strength strength, Disagreement values, Object... arguments) {
        return new Anomaly(code, OptionalInt.of(hop.index()), strength, note(code, arguments), values);
    }

    /** An oddity of the chain as a whole. */
    static Anomaly ofChain(AnomalyCode code, Strength strength, Disagreement values, Object... arguments) {
        return new Anomaly(code, OptionalInt.empty(), strength, note(code, arguments), values);
    }

    private static Sentence note(AnomalyCode code, Object... arguments) {
        return Sentence.of(AnomalyCode.class, "anomaly." + code, arguments);
    }
}
