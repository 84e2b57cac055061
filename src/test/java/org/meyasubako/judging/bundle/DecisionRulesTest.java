package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.host;
import static org.meyasubako.judging.bundle.Given.told;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.Proposal.Standing;

class DecisionRulesTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final Optional<ClauseInForce> CLAUSE = Optional.of(new ClauseInForce("16-2", "2026-04"));

    private final DecisionRules rules = new DecisionRules(Given.TOKYO);

    @Test
    void acceptsASuspensionOnTheClauseInForce() {
        assertThat(rules.check(suspension(CLAUSE), List.of(proposal(Disposition.SUSPEND_TOS, Standing.OFFERED, false)))).isEmpty();
    }

    @Test
    void refusesWhatIsBlockedWithItsReason() {
        assertThat(refusal(suspension(CLAUSE), proposal(Disposition.SUSPEND_TOS, Standing.BLOCKED, false)))
                .isEqualTo("evidence of tier E1 is not enough");
    }

    @Test
    void refusesAnotherVersionOfTheClause() {
        assertThat(refusal(suspension(Optional.of(new ClauseInForce("16-2", "2024-04"))), proposal(Disposition.SUSPEND_TOS, Standing.OFFERED, false)))
                .contains("not the one in force");
    }

    @Test
    void refusesASuspensionWithoutAClause() {
        assertThat(refusal(suspension(Optional.empty()), proposal(Disposition.SUSPEND_TOS, Standing.OFFERED, false)))
                .isEqualTo("the decision names no clause");
    }

    @Test
    void refusesADecisionWithoutGround() {
        assertThat(refusal(decision(Disposition.NONE, Optional.empty(), 0, Optional.empty(), false, false), proposal(Disposition.NONE,
                Standing.OFFERED, false)))
                .isEqualTo("the ground is not written");
    }

    @Test
    void refusesToDoWithoutTheSecondPerson() {
        assertThat(refusal(decision(Disposition.SUSPEND_TOS, CLAUSE, 9, Optional.empty(), false, false),
                proposal(Disposition.SUSPEND_TOS, Standing.OFFERED, false))).isEqualTo("a second person has to approve this");
    }

    @Test
    void refusesAnEmergencyThatIsNone() {
        assertThat(refusal(decision(Disposition.SUSPEND_TOS, CLAUSE, 9, Optional.empty(), true, true),
                proposal(Disposition.SUSPEND_TOS, Standing.OFFERED, false))).isEqualTo("this is no emergency");
    }

    @Test
    void refusesAHoldWithoutADay() {
        assertThat(refusal(hold(Optional.empty()), proposal(Disposition.HOLD, Standing.PROPOSED, false))).isEqualTo("a hold needs a date of review");
    }

    @Test
    void refusesAHoldUntilToday() {
        assertThat(refusal(hold(Optional.of(LocalDate.of(2026, 3, 3))), proposal(Disposition.HOLD, Standing.PROPOSED, false)))
                .isEqualTo("the date of review is not in the future");
    }

    @Test
    void refusesToReopenAsADecision() {
        assertThat(refusal(decision(Disposition.OPEN, Optional.empty(), 9, Optional.empty(), false, false), proposal(Disposition.HOLD,
                Standing.OFFERED, false)))
                .isEqualTo("this cannot be decided in a case");
    }

    @Test
    void letsNobodyApproveHisOwnDecision() {
        assertThat(rules.checkApproval(suspension(CLAUSE), "tanaka", true).map(Given::told)).contains("the one who decided cannot approve");
    }

    @Test
    void letsOnlyAnApproverApprove() {
        assertThat(rules.checkApproval(suspension(CLAUSE), "mori", false).map(Given::told)).contains("mori is no approver in the profile");
    }

    @Test
    void letsAnApproverApproveOnce() {
        Decision decision = suspension(CLAUSE);
        assertThat(rules.checkApproval(decision, "suzuki", true)).isEmpty();
        assertThat(rules.checkApproval(decision.approvedBy("suzuki", Given.START), "hayashi", true)).isPresent();
    }

    @Test
    void doesNotCarryOutWhatWaitsForApproval() {
        assertThat(suspension(CLAUSE).isEffective()).isFalse();
        assertThat(suspension(CLAUSE).approvedBy("suzuki", Given.START).isEffective()).isTrue();
    }

    @Test
    void carriesOutAnEmergencyStopAtOnceAndMissesItsApprovalAfterADay() {
        Decision stop = decision(Disposition.SUSPEND_TOS, CLAUSE, 9, Optional.empty(), true, true);
        assertThat(stop.isEffective()).isTrue();
        assertThat(rules.isApprovalOverdue(stop, Given.START.plus(Duration.ofHours(24)))).isFalse();
        assertThat(rules.isApprovalOverdue(stop, Given.START.plus(Duration.ofHours(25)))).isTrue();
    }

    private static Optional<Tier> reached(EvidenceBundle bundle) {
        return new PanelReader(Given.TOKYO).tier(bundle, CaseFacts.NONE).map(TierFinding::tier);
    }

    @Test
    void reopensAHoldWhenATierIsCrossedAWaveBeginsOrTheDayComes() {
        HoldRules.Hold hold = new HoldRules.Hold(Tier.E1, 1, LocalDate.of(2026, 3, 17));
        EvidenceBundle bundle = Given.bundle(Given.complaint("a").naming(SHOP), Given.complaint("b").naming(SHOP).hours(99));
        assertThat(told(HoldRules.reopens(hold, bundle, reached(bundle), LocalDate.of(2026, 3, 17)))).containsExactly(
                "the evidence went from tier E1 to E2", "a new wave began, number 2", "the day of review has come: 2026-03-17");
    }

    @Test
    void leavesAHoldForAnotherComplaintOfTheSameWave() {
        HoldRules.Hold hold = new HoldRules.Hold(Tier.E2, 1, LocalDate.of(2026, 3, 17));
        EvidenceBundle bundle = Given.bundle(Given.complaint("a").naming(SHOP), Given.complaint("b").naming(SHOP).hours(9));
        assertThat(HoldRules.reopens(hold, bundle, reached(bundle), LocalDate.of(2026, 3, 10))).isEmpty();
    }

    @Test
    void letsNobodyDecideOnAMeasureWhomTheDeskDoesNotKnow() {
        assertThat(rules.checkPerson(suspension(CLAUSE), false).map(Given::told))
                .contains("tanaka stands in no list of analysts: a measure against a customer needs a listed person");
        assertThat(rules.checkPerson(suspension(CLAUSE), true)).isEmpty();
    }

    @Test
    void letsAnybodyHold() {
        assertThat(rules.checkPerson(hold(Optional.of(LocalDate.of(2026, 4, 1))), false)).isEmpty();
    }

    private String refusal(Decision decision, Proposal proposal) {
        return rules.check(decision, List.of(proposal)).map(Given::told).orElse("");
    }

    private static Decision suspension(Optional<ClauseInForce> clause) {
        return decision(Disposition.SUSPEND_TOS, clause, 9, Optional.empty(), true, false);
    }

    private static Decision hold(Optional<LocalDate> review) {
        return decision(Disposition.HOLD, Optional.empty(), 9, review, false, false);
    }

    private static Decision decision(
            Disposition disposition, Optional<ClauseInForce> clause, int ground, Optional<LocalDate> review, boolean approval, boolean emergency) {
        return new Decision(SHOP, disposition, clause, Given.digest("ground"), ground, "tanaka", Given.START, review, approval, Optional.empty(),
                emergency);
    }

    private static Proposal proposal(Disposition disposition, Standing standing, boolean emergency) {
        boolean suspends = disposition == Disposition.SUSPEND_TOS;
        return new Proposal(disposition, standing, List.of(Sentence.of(DecisionRules.class, "suspend.tier", "E1")), List.of(),
                suspends ? CLAUSE : Optional.empty(), suspends, emergency, Optional.empty());
    }
}
