package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;

/**
 * One reason of a verdict, in words, with the bytes it rests on.
 *
 * @param code of the rule that found it
 * @param span in the complaint's bytes; empty where it rests on an answer, the profile or an absence
 */
public record Finding(String code, Sentence reason, Standing standing, Optional<Span> span) {

    /** How much a reason is worth. */
    public enum Standing {
        /** Written by a host that we believe, by our profile or by our log. */
        FACT,
        /** Written by somebody who may lie. */
        CLAIM,
        /** Concluded from facts and claims. */
        INFERENCE
    }
}
