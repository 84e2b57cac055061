package org.meyasubako.judging.bundle;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/**
 * The tier of a case, why it is not less, and what is missing for the next.
 *
 * @param reasons each a counted fact
 * @param missing alternatives to each other where a sentence says so; none at the highest tier
 */
public record TierFinding(Tier tier, List<Sentence> reasons, List<Sentence> missing) {

    public TierFinding {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }
}
