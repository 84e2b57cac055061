package org.meyasubako.judging.bundle;

import java.util.List;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/**
 * A doubt about a case that a rule raised.
 *
 * @param reasons each a fact that was counted
 * @param members the complaints that show it, in the bundle's order
 */
public record Flag(FlagCode code, List<Sentence> reasons, List<Sha256> members) {

    public Flag {
        reasons = List.copyOf(reasons);
        members = List.copyOf(members);
    }
}
