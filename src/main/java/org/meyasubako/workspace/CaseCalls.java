package org.meyasubako.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.DecisionRules;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.HoldRules;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.judging.bundle.TierFinding;

/**
 * Says why a case that was decided calls for a person again.
 *
 * @param zone in which the desk counts days
 */
record CaseCalls(Instant now, ZoneId zone) {

    List<Sentence> of(CaseBoard.OpenCase opened) {
        List<Sentence> calls = new ArrayList<>();
        opened.standing().ifPresent(decision -> {
            if (decision.disposition() == Disposition.HOLD) {
                calls.addAll(HoldRules.reopens(hold(opened, decision), opened.bundle(), opened.tier().map(TierFinding::tier), LocalDate.ofInstant(now, zone)));
            }
            if (new DecisionRules(zone).isApprovalOverdue(decision, now)) {
                calls.add(Sentence.of(CaseCalls.class, "look.approval-overdue"));
            }
        });
        return calls;
    }

    /** Where nothing was kept beside the hold, only its day brings it back. */
    private static HoldRules.Hold hold(CaseBoard.OpenCase opened, Decision decision) {
        return opened.hold().orElseGet(() -> new HoldRules.Hold(Tier.E4, Integer.MAX_VALUE, decision.review().orElse(LocalDate.MAX)));
    }
}
