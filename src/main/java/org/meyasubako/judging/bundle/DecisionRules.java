package org.meyasubako.judging.bundle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/** What a decision and its approval must fulfil; window and command line ask here alike. */
public final class DecisionRules {

    /** Until when an emergency stop has to be approved. */
    public static final Duration APPROVAL_WITHIN = Duration.ofHours(24);

    /** What may not be decided without a clause of the terms. */
    private static final Set<Disposition> ON_A_CLAUSE = EnumSet.of(Disposition.SUSPEND_TOS, Disposition.TERMINATED);

    /** What touches a customer, and needs somebody whom the desk knows: under a made-up account one person could decide and approve. */
    private static final Set<Disposition> BY_THE_LISTED =
            EnumSet.of(Disposition.MAIL_LIMITED, Disposition.SUSPEND_TOS, Disposition.SUSPEND_ADDRESS, Disposition.TERMINATED);

    private final ZoneId zone;

    /** @param zone in which the desk counts days */
    public DecisionRules(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Why the decision cannot be recorded; empty where it can.
     *
     * @param proposals of the case on that day
     */
    public Optional<Sentence> check(Decision decision, List<Proposal> proposals) {
        Optional<Proposal> proposal = proposals.stream().filter(each -> each.disposition() == decision.disposition()).findFirst();
        if (proposal.isEmpty()) {
            return refuse("decision.unknown");
        }
        if (proposal.get().isBlocked()) {
            return Optional.of(proposal.get().reasons().getFirst());
        }
        if (decision.groundLength() == 0) {
            return refuse("decision.noGround");
        }
        return checkClause(decision, proposal.get()).or(() -> checkReview(decision)).or(() -> checkApproval(decision, proposal.get()));
    }

    private static Optional<Sentence> checkClause(Decision decision, Proposal proposal) {
        if (decision.clause().isEmpty() && ON_A_CLAUSE.contains(decision.disposition())) {
            return refuse("decision.noClause");
        }
        boolean other = decision.clause().isPresent() && !decision.clause().equals(proposal.clause());
        return other ? refuse("decision.otherClause", decision.clause().get().number()) : Optional.empty();
    }

    private Optional<Sentence> checkReview(Decision decision) {
        boolean hold = decision.disposition() == Disposition.HOLD;
        LocalDate day = LocalDate.ofInstant(decision.at(), zone);
        if (hold && decision.review().isEmpty()) {
            return refuse("decision.noReview");
        }
        return hold && !decision.review().get().isAfter(day) ? refuse("decision.earlyReview") : Optional.empty();
    }

    private static Optional<Sentence> checkApproval(Decision decision, Proposal proposal) {
        if (proposal.approval() && !decision.needsApproval()) {
            return refuse("decision.needsApproval");
        }
        if (decision.emergency() && !proposal.emergency()) {
            return refuse("decision.noEmergency");
        }
        return decision.approval().filter(approval -> approval.account().equals(decision.person())).isPresent()
                ? refuse("approval.samePerson") : Optional.empty();
    }

    /**
     * Why this person cannot decide so; empty where he can.
     *
     * @param listed whether the profile lists him among the analysts
     */
    public Optional<Sentence> checkPerson(Decision decision, boolean listed) {
        boolean known = listed || !(decision.needsApproval() || BY_THE_LISTED.contains(decision.disposition()));
        return known ? Optional.empty() : refuse("decision.notListed", decision.person());
    }

    /**
     * Why this account cannot approve the decision; empty where it can.
     *
     * @param mayApprove whether the profile names the account as an approver or as legal
     */
    public Optional<Sentence> checkApproval(Decision decision, String account, boolean mayApprove) {
        if (!decision.needsApproval()) {
            return refuse("approval.notNeeded");
        }
        if (decision.approval().isPresent()) {
            return refuse("approval.given");
        }
        if (account.equals(decision.person())) {
            return refuse("approval.samePerson");
        }
        return mayApprove ? Optional.empty() : refuse("approval.noApprover", account);
    }

    /** Whether an emergency stop still lacks its approval when that was due. */
    public boolean isApprovalOverdue(Decision decision, Instant now) {
        return decision.needsApproval() && decision.emergency() && decision.approval().isEmpty()
                && now.isAfter(decision.at().plus(APPROVAL_WITHIN));
    }

    private static Optional<Sentence> refuse(String code, Object... arguments) {
        return Optional.of(Sentence.of(DecisionRules.class, code, arguments));
    }
}
