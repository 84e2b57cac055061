package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.reading.trace.Grade;

/** When which letter may be written. */
class LetterRulesTest {

    private static final Instant AT = TypedCase.NOON;

    private Optional<Kind> kind = Optional.empty();
    private Optional<Grade> grade = Optional.of(Grade.B);
    private LogAnswer log = LogAnswer.NOT_SEARCHED;
    private Optional<Decision> decision = Optional.empty();
    private int warnings;
    private Optional<Instant> cured = Optional.empty();
    private boolean reviewed;
    private Optional<Sentence> automatic = Optional.empty();
    private AnswerLedger ledger = AnswerLedger.EMPTY;

    private List<String> refusals(LetterKind letter) {
        LetterSituation situation = new LetterSituation("B-0001", TypedCase.reader(letter, Language.JAPANESE), kind, grade, log, decision, warnings, cured,
                reviewed, automatic, ledger);
        return LetterRules.refusals(letter, situation).stream().map(refusal -> refusal.reason().code().substring("refusal.".length())).toList();
    }

    private void decided(Disposition disposition, boolean needsApproval, boolean approved) {
        decision = Optional.of(new Decision(new BundleKey(BundleKey.Type.HOST, "shop.our.example", Optional.empty(), 0), disposition, Optional.empty(), Sha256.of(new byte[0]), 10, "tanaka", AT,
                Optional.empty(), needsApproval, approved ? Optional.of(new Decision.Approval("suzuki", AT)) : Optional.empty(), false));
    }

    private static AnswerLedger written(LetterKind letter, String caseNumber, String to) {
        return AnswerLedger.EMPTY.with(new AnswerLedger.Entry(letter, caseNumber, MailAddress.parse(to).orElseThrow(), LetterState.SENT, AT));
    }

    @Test
    void anAcknowledgementIsAlwaysPossibleTheFirstTime() {
        assertThat(refusals(LetterKind.L1)).isEmpty();
    }

    @Test
    void aComplainantGetsOneAcknowledgementInACase() {
        ledger = written(LetterKind.L1, "B-0001", "HANAKO@reader.example");
        assertThat(refusals(LetterKind.L1)).containsExactly("twice");
    }

    @Test
    void anotherCaseIsAcknowledgedAnew() {
        ledger = written(LetterKind.L1, "B-0002", "hanako@reader.example");
        assertThat(refusals(LetterKind.L1)).isEmpty();
    }

    @Test
    void nobodyAutomaticIsAnswered() {
        automatic = Optional.of(Sentence.of(AutomaticSender.class, "automatic.loop"));
        assertThat(refusals(LetterKind.L1)).containsExactly("automatic");
    }

    @Test
    void thatASourceIsNotOursIsSaidOnlyWhereItIsJudgedAndProved() {
        kind = Optional.of(Kind.NOT_OURS);
        assertThat(refusals(LetterKind.L2)).isEmpty();
        grade = Optional.of(Grade.C);
        assertThat(refusals(LetterKind.L2)).containsExactly("unproved");
        kind = Optional.of(Kind.SENT);
        assertThat(refusals(LetterKind.L2)).containsExactly("mayBeOurs");
    }

    @Test
    void thatASourceIsNotOursIsNotSaidAgainstOurOwnLog() {
        kind = Optional.of(Kind.NOT_OURS);
        log = new LogAnswer.Confirmed(Set.of(0));
        assertThat(refusals(LetterKind.L2)).containsExactly("logHasIt");
    }

    @Test
    void aResultIsToldOnlyWhereOneIsDecidedAndApproved() {
        assertThat(refusals(LetterKind.L4)).containsExactly("noResult");
        decided(Disposition.SUSPEND_TOS, true, false);
        assertThat(refusals(LetterKind.L4)).containsExactly("noResult");
        decided(Disposition.SUSPEND_TOS, true, true);
        assertThat(refusals(LetterKind.L4)).isEmpty();
        decided(Disposition.HOLD, false, false);
        assertThat(refusals(LetterKind.L4)).containsExactly("noResult");
    }

    @Test
    void aSuspensionIsToldOnlyWhenItIsApproved() {
        decided(Disposition.SUSPEND_TOS, true, false);
        assertThat(refusals(LetterKind.L7)).containsExactly("notSuspended");
        decided(Disposition.SUSPEND_TOS, true, true);
        assertThat(refusals(LetterKind.L7)).isEmpty();
    }

    @Test
    void aContractIsEndedAfterTwoWarningsADecisionAndTheLegalSide() {
        warnings = 1;
        assertThat(refusals(LetterKind.L8)).containsExactly("tooFewWarnings");
        warnings = 2;
        assertThat(refusals(LetterKind.L8)).containsExactly("notTerminated");
        decided(Disposition.TERMINATED, true, true);
        assertThat(refusals(LetterKind.L8)).containsExactly("notReviewed");
        reviewed = true;
        assertThat(refusals(LetterKind.L8)).isEmpty();
    }

    @Test
    void aWarningNeedsAProvedSource() {
        kind = Optional.of(Kind.SENT_OR_ABUSED);
        grade = Optional.of(Grade.D);
        assertThat(refusals(LetterKind.L6)).containsExactly("unproved");
    }

    @Test
    void aSecurityNoticeIsForKindTwo() {
        kind = Optional.of(Kind.SENT);
        assertThat(refusals(LetterKind.L9)).containsExactly("notAbused");
        kind = Optional.of(Kind.ABUSED);
        assertThat(refusals(LetterKind.L9)).isEmpty();
    }

    @Test
    void delistingIsAskedOnceAndNeverBeforeTheCure() {
        assertThat(refusals(LetterKind.L11)).containsExactly("notCured");
        cured = Optional.of(AT);
        assertThat(refusals(LetterKind.L11)).isEmpty();
        ledger = written(LetterKind.L11, "B-0001", "delist@list.example");
        assertThat(refusals(LetterKind.L11)).containsExactly("twice");
    }

    @Test
    void anotherProviderIsNotTroubledWithMailOfOurOwn() {
        kind = Optional.of(Kind.SENT);
        assertThat(refusals(LetterKind.L12)).containsExactly("ours");
    }

    @Test
    void aDraftAnswersNobody() {
        MailAddress hanako = MailAddress.parse("hanako@reader.example").orElseThrow();
        AnswerLedger drafted = AnswerLedger.EMPTY.with(new AnswerLedger.Entry(LetterKind.L1, "B-0001", hanako, LetterState.DRAFTED, AT));
        assertThat(drafted.unanswered("B-0001", List.of(hanako))).containsExactly(hanako);
        assertThat(written(LetterKind.L1, "B-0001", "hanako@reader.example").unanswered("B-0001", List.of(hanako))).isEmpty();
    }
}
