package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * A disposition as it is offered in a case, or why it is not. A person decides.
 *
 * @param reasons why it stands as it does
 * @param unblocks what would make a blocked one possible
 * @param clause in force on that day on which it rests
 * @param approval whether a second person has to approve it
 * @param emergency whether one person may act at once, with the approval after
 * @param warning what the person must be told in red
 */
public record Proposal(
        Disposition disposition,
        Standing standing,
        List<Sentence> reasons,
        List<Sentence> unblocks,
        Optional<ClauseInForce> clause,
        boolean approval,
        boolean emergency,
        Optional<Sentence> warning) {

    public Proposal {
        reasons = List.copyOf(reasons);
        unblocks = List.copyOf(unblocks);
    }

    /** How a disposition stands in a case. */
    public enum Standing {
        /** The evidence calls for it. */
        PROPOSED,
        /** It may be chosen. */
        OFFERED,
        BLOCKED
    }

    /** Whether it cannot be chosen now; what would change that stands beside the reasons. */
    public boolean isBlocked() {
        return standing == Standing.BLOCKED;
    }
}
