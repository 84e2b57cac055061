package org.meyasubako.workspace;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.CaseFacts;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.judging.bundle.Flood;
import org.meyasubako.judging.bundle.HoldRules;
import org.meyasubako.judging.bundle.TierFinding;

/**
 * All cases as they were last grouped: the bundles under their numbers, with what persons did in them.
 *
 * @param cases in the order of their numbers
 * @param constraints from which they were made
 * @param at when they were made
 */
record CaseBoard(List<OpenCase> cases, List<Constraint> constraints, Instant at) {

    CaseBoard {
        cases = List.copyOf(cases);
        constraints = List.copyOf(constraints);
    }

    /**
     * One case.
     *
     * @param numbers its own, and those of bundles that were put together with it
     * @param tier of circumstantial evidence; empty where the case does not rest on it
     * @param flags all that were raised, cleared or not
     * @param floods runs of automatic reports
     * @param decisions the oldest first
     * @param hold what stood in the case when it was last held
     */
    record OpenCase(CaseNumber.Bundle number, List<CaseNumber.Bundle> numbers, EvidenceBundle bundle, CaseFacts facts,
            Optional<TierFinding> tier, List<Flag> flags, List<Flood> floods, List<Decision> decisions, Optional<HoldRules.Hold> hold) {

        /** The decision that holds. */
        Optional<Decision> standing() {
            return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
        }
    }

    Optional<OpenCase> of(String number) {
        return CaseNumber.parse(number).flatMap(wanted -> cases.stream().filter(each -> each.numbers().contains(wanted)).findFirst());
    }

    /** The cases by the keys of their bundles. */
    Map<BundleKey, OpenCase> byKey() {
        Map<BundleKey, OpenCase> byKey = new HashMap<>();
        cases.forEach(each -> byKey.put(each.bundle().key(), each));
        return byKey;
    }
}
