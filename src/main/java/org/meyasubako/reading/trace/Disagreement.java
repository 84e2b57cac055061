package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.wording.Sentence;

/**
 * Two values of a header that do not go together.
 *
 * @param first what is odd
 * @param second what it is held against
 */
public record Disagreement(Value first, Value second) {

    /**
     * One of the two.
     *
     * @param written as it stands in the header; empty where nothing stands there, and that is what is odd
     * @param hop the hop whose line says so; empty where another field does, or the rules of mail
     */
    public record Value(Part part, String written, OptionalInt hop) {}

    /** What of a header a value is. */
    public enum Part {
        ADDRESS,
        ADDRESS_RANGE,
        BY_HOST,
        DATE_FIELD,
        HELO,
        LINE_SHAPE,
        MESSAGE_ID,
        QUEUE_ID,
        REVERSE_NAME,
        SIGNER,
        TIME,
        TIME_RULE,
        ZONE,
        ZONE_RULE;

        /** What it is called. */
        public Sentence title() {
            return Sentence.of(AnomalyCode.class, "part." + this);
        }
    }

    /** What stands in a hop's line. */
    static Value of(Part part, Hop hop, Optional<?> written) {
        return new Value(part, written.map(Object::toString).orElse(""), OptionalInt.of(hop.index()));
    }

    /** What stands in another field, or is so by rule. */
    static Value of(Part part, String written) {
        return new Value(part, written, OptionalInt.empty());
    }
}
