package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.own.provider.Ground;

/**
 * A case as the rules of decision see it.
 *
 * @param doubts flags that no person cleared and that block a suspension
 */
record CaseView(EvidenceBundle bundle, EvidencePanel panel, List<Flag> doubts, CaseFacts facts, Terms terms, Instant now) {

    CaseView {
        doubts = List.copyOf(doubts);
    }

    /** The tier of circumstantial evidence; of kinds 1 and 2, which do not rest on it, none. */
    Tier tier() {
        return panel.tier().map(TierFinding::tier).orElse(Tier.E0);
    }

    boolean isCircumstantial() {
        return bundle.isCircumstantial();
    }

    /** The clause with this ground that was in force when the newest of what is complained of happened. */
    Optional<ClauseInForce> clause(Ground ground) {
        Instant day = bundle.members().stream().map(member -> member.candidate().event()).max(Instant::compareTo).orElse(now);
        return terms.clause(ground, day.isAfter(now) ? now : day);
    }

    /** The clause that a recorded look at the site found breached, as it was in force on that day. */
    Optional<ClauseInForce> breachedClause() {
        return facts.siteChecks().stream().filter(SiteCheck::provesBreach)
                .flatMap(check -> check.clause().flatMap(number -> terms.clause(number, check.at())).stream()).findFirst();
    }

    boolean needsApproval(Disposition disposition) {
        return terms.approvalFor().contains(disposition);
    }

    /** What cannot wait, and of which a person or a proved chain knows: phishing, malware, a running flood. */
    boolean isEmergency() {
        boolean harm = bundle.members().stream().map(Member::candidate)
                .anyMatch(candidate -> Sign.PHISHING.isIn(candidate) || Sign.MALWARE.isIn(candidate));
        boolean seen = harm && breachedClause().isPresent();
        return seen || (!isCircumstantial() && Proof.of(bundle).isAny() && (harm || facts.activity() == Activity.FLOOD));
    }
}
