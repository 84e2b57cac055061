package org.meyasubako.workspace;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * What came of a person's deed: it was done, or it was refused for a reason.
 *
 * @param refusal empty where it was done
 */
public record Outcome(Optional<Sentence> refusal) {

    /** It was done. */
    public static final Outcome DONE = new Outcome(Optional.empty());

    /** It was not done. */
    public static Outcome refused(Sentence reason) {
        return new Outcome(Optional.of(reason));
    }

    /** Whether it was done. */
    public boolean isDone() {
        return refusal.isEmpty();
    }
}
