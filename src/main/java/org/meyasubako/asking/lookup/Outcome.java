package org.meyasubako.asking.lookup;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * What came of one planned question.
 *
 * @param observations what was recorded now; empty where nothing was asked
 * @param stopped why a chain of referrals went no further
 */
public record Outcome(PlannedQuestion planned, Recorded<Reply> recorded, List<Observation> observations, Optional<Sentence> stopped) {

    public Outcome {
        observations = List.copyOf(observations);
    }

    /** Whether a server was asked now. */
    public boolean wasAsked() {
        return !observations.isEmpty();
    }
}
