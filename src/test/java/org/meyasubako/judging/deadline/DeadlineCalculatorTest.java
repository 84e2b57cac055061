package org.meyasubako.judging.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.deadline.Deadline.State;

class DeadlineCalculatorTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final BusinessCalendar CALENDAR = new BusinessCalendar(new JapaneseHolidays(), BusinessCalendar.YEAR_END, TOKYO);

    /** The last working hour of the week before 勤労感謝の日, a Monday. */
    private static final Instant FRIDAY = tokyo("2026-11-20T17:00");

    private final DeadlineCalculator calculator = new DeadlineCalculator(DeadlineSettings.defaults(), CALENDAR);
    private final CaseTimes named = CaseTimes.arrived(FRIDAY).assessed(KindClass.NAMED, Set.of());
    private final CaseTimes sent = CaseTimes.arrived(FRIDAY).assessed(KindClass.SENT_OR_ABUSED, Set.of());

    private static Instant tokyo(String time) {
        return LocalDateTime.parse(time).atZone(TOKYO).toInstant();
    }

    private static Instant hours(long afterArrival) {
        return FRIDAY.plus(Duration.ofHours(afterArrival));
    }

    private static Pause waited(QueueState cause, String from, String to) {
        return new Pause(tokyo(from), Optional.of(tokyo(to)), cause);
    }

    private Deadline of(DeadlineRule rule, CaseTimes times, Instant now) {
        return calculator.deadlines(times, now).stream().filter(one -> one.rule() == rule).findFirst().orElseThrow();
    }

    private List<DeadlineRule> rules(CaseTimes times) {
        return calculator.deadlines(times, FRIDAY).stream().map(Deadline::rule).toList();
    }

    @Test
    void everyCaseIsAcknowledged() {
        assertThat(rules(CaseTimes.arrived(FRIDAY))).containsExactly(DeadlineRule.ACKNOWLEDGE);
        assertThat(rules(CaseTimes.arrived(FRIDAY).assessed(KindClass.FOREIGN, Set.of(Harm.PHISHING, Harm.FLOOD))))
                .containsExactly(DeadlineRule.ACKNOWLEDGE);
    }

    @Test
    void aCaseHasTheClocksOfItsKindAndHarm() {
        assertThat(rules(sent)).containsExactly(DeadlineRule.ACKNOWLEDGE, DeadlineRule.DECISION);
        assertThat(rules(named)).containsExactly(DeadlineRule.ACKNOWLEDGE, DeadlineRule.DECISION_OR_HOLD);
        assertThat(rules(sent.assessed(KindClass.SENT_OR_ABUSED, Set.of(Harm.FLOOD, Harm.MALWARE))))
                .containsExactly(DeadlineRule.ACKNOWLEDGE, DeadlineRule.FIRST_MEASURE, DeadlineRule.FLOOD, DeadlineRule.DECISION);
    }

    @Test
    void aFloodThatOnlyNamesUsIsNotOursToStop() {
        assertThat(rules(named.assessed(KindClass.NAMED, Set.of(Harm.FLOOD)))).doesNotContain(DeadlineRule.FLOOD);
    }

    @Test
    void aFloodOrPhishingNotYetAssessedRunsAllTheSame() {
        assertThat(rules(named.assessed(KindClass.OPEN, Set.of(Harm.FLOOD, Harm.PHISHING))))
                .contains(DeadlineRule.FLOOD, DeadlineRule.FIRST_MEASURE);
    }

    @ParameterizedTest
    @CsvSource({"ARRIVED, ACKNOWLEDGE, 2026-11-21T17:00", "INQUIRY_SENT, CUSTOMER_REPLY, 2026-11-26T17:00",
        "DELISTING_ASKED, DELISTING_RECHECK, 2026-11-21T17:00", "HELD, HOLD_REVIEW, 2026-12-04T17:00",
        "EMERGENCY_STOP, APPROVAL_AFTER_EMERGENCY, 2026-11-21T17:00"})
    void aClockRunsFromItsMilestone(Milestone start, DeadlineRule rule, String due) {
        assertThat(of(rule, CaseTimes.arrived(FRIDAY).with(start, FRIDAY), FRIDAY).due()).isEqualTo(tokyo(due));
    }

    @Test
    void decisionsCountBusinessDays() {
        assertThat(of(DeadlineRule.DECISION, sent, FRIDAY).due()).isEqualTo(tokyo("2026-11-26T17:00"));
        assertThat(of(DeadlineRule.DECISION_OR_HOLD, named, FRIDAY).due()).isEqualTo(tokyo("2026-11-30T17:00"));
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void whatIsUrgentRunsThroughWeekendAndHoliday(Harm harm) {
        CaseTimes urgent = sent.assessed(KindClass.SENT_OR_ABUSED, Set.of(harm));
        assertThat(of(DeadlineRule.DECISION, urgent, FRIDAY).due()).isEqualTo(hours(72));
    }

    @ParameterizedTest
    @CsvSource({"PHISHING, FIRST_MEASURE, 4", "MALWARE, FIRST_MEASURE, 4", "FLOOD, FLOOD, 2"})
    void whatIsUrgentIsStoppedWithinHoursThoughTheCaseWaits(Harm harm, DeadlineRule rule, int hours) {
        CaseTimes urgent = sent.assessed(KindClass.SENT_OR_ABUSED, Set.of(harm))
                .paused(new Pause(FRIDAY, Optional.empty(), QueueState.WAITING_CUSTOMER));
        Deadline deadline = of(rule, urgent, hours(1));
        assertThat(deadline.due()).isEqualTo(hours(hours));
        assertThat(deadline.state()).isEqualTo(State.RUNNING);
    }

    @ParameterizedTest
    @EnumSource(value = QueueState.class, names = {"WAITING_CUSTOMER", "WAITING_COMPLAINANT", "WAITING_LEGAL"})
    void aClockStandsStillWhileTheCaseWaits(QueueState cause) {
        CaseTimes waiting = sent.paused(new Pause(tokyo("2026-11-24T09:00"), Optional.empty(), cause));
        Deadline deadline = of(DeadlineRule.DECISION, waiting, tokyo("2026-11-25T09:00"));
        assertThat(deadline.state()).isEqualTo(State.STOPPED);
        assertThat(deadline.ran()).isEqualTo(Duration.ofHours(7 + 9));
        assertThat(deadline.stoppedFor()).isEqualTo(Duration.ofHours(24));
        assertThat(deadline.due()).isEqualTo(tokyo("2026-11-27T17:00"));
    }

    @ParameterizedTest
    @EnumSource(value = QueueState.class, names = {"WAITING_OPERATOR", "HOLD", "WORKING"})
    void nothingElseStopsAClock(QueueState cause) {
        CaseTimes waiting = sent.paused(new Pause(FRIDAY, Optional.empty(), cause));
        Deadline deadline = of(DeadlineRule.DECISION, waiting, tokyo("2026-11-25T09:00"));
        assertThat(deadline.state()).isEqualTo(State.RUNNING);
        assertThat(deadline.stoppedFor()).isZero();
    }

    @Test
    void aPauseThatEndedMovesTheDeadline() {
        CaseTimes resumed = sent.paused(waited(QueueState.WAITING_LEGAL, "2026-11-24T09:00", "2026-11-25T12:00"));
        Deadline deadline = of(DeadlineRule.DECISION, resumed, tokyo("2026-11-25T13:00"));
        assertThat(deadline.state()).isEqualTo(State.RUNNING);
        assertThat(deadline.due()).isEqualTo(tokyo("2026-11-27T20:00"));
    }

    @Test
    void aWeekendOfWaitingWinsNoBusinessTime() {
        CaseTimes resumed = sent.paused(waited(QueueState.WAITING_CUSTOMER, "2026-11-21T00:00", "2026-11-24T00:00"));
        assertThat(of(DeadlineRule.DECISION, resumed, hours(100)).due()).isEqualTo(tokyo("2026-11-26T17:00"));
    }

    @Test
    void pausesThatOverlapCountOnce() {
        CaseTimes twice = sent.paused(waited(QueueState.WAITING_CUSTOMER, "2026-11-24T09:00", "2026-11-24T15:00"))
                .paused(waited(QueueState.WAITING_LEGAL, "2026-11-24T12:00", "2026-11-24T18:00"));
        Deadline deadline = of(DeadlineRule.DECISION, twice, tokyo("2026-11-25T09:00"));
        assertThat(deadline.stoppedFor()).isEqualTo(Duration.ofHours(9));
        assertThat(deadline.due()).isEqualTo(tokyo("2026-11-27T02:00"));
    }

    @Test
    void aPauseBeforeTheClockStartedDoesNotCount() {
        CaseTimes reopened = sent.paused(waited(QueueState.WAITING_CUSTOMER, "2026-10-01T09:00", "2026-11-20T18:00"));
        Deadline deadline = of(DeadlineRule.DECISION, reopened, hours(2));
        assertThat(deadline.stoppedFor()).isEqualTo(Duration.ofHours(1));
        assertThat(deadline.due()).isEqualTo(tokyo("2026-11-26T18:00"));
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsNone() {
        CaseTimes setBack = sent.paused(waited(QueueState.WAITING_CUSTOMER, "2026-11-24T09:00", "2026-11-24T08:00"));
        assertThat(of(DeadlineRule.DECISION, setBack, hours(100)).stoppedFor()).isZero();
    }

    @Test
    void waitingAfterTheTimeRanOutSavesNothing() {
        CaseTimes late = sent.paused(new Pause(tokyo("2026-11-27T09:00"), Optional.empty(), QueueState.WAITING_CUSTOMER));
        Deadline deadline = of(DeadlineRule.DECISION, late, tokyo("2026-11-27T17:00"));
        assertThat(deadline.state()).isEqualTo(State.MISSED);
        assertThat(deadline.remaining()).isEqualTo(Duration.ofDays(-1));
        assertThat(deadline.stoppedFor()).isZero();
        assertThat(deadline.ran()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void waitingAfterItWasDoneChangesNothing() {
        CaseTimes done = sent.with(Milestone.DECIDED, tokyo("2026-11-25T17:00"))
                .paused(waited(QueueState.WAITING_CUSTOMER, "2026-11-25T18:00", "2026-12-20T18:00"));
        assertThat(of(DeadlineRule.DECISION, done, tokyo("2026-12-24T09:00")).due()).isEqualTo(tokyo("2026-11-26T17:00"));
    }

    @Test
    void whatIsDoneInTimeIsMet() {
        Deadline deadline = of(DeadlineRule.ACKNOWLEDGE, sent.with(Milestone.ACKNOWLEDGED, hours(20)), hours(2000));
        assertThat(deadline.state()).isEqualTo(State.MET);
        assertThat(deadline.open()).isFalse();
        assertThat(deadline.remaining()).isEqualTo(Duration.ofHours(4));
        assertThat(deadline.ran()).isEqualTo(Duration.ofHours(20));
    }

    @Test
    void whatIsDoneOnTheMinuteIsMet() {
        assertThat(of(DeadlineRule.ACKNOWLEDGE, sent.with(Milestone.ACKNOWLEDGED, hours(24)), hours(30)).state()).isEqualTo(State.MET);
        assertThat(of(DeadlineRule.ACKNOWLEDGE, sent, hours(24)).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void whatIsDoneLateStaysMissed() {
        Deadline deadline = of(DeadlineRule.ACKNOWLEDGE, sent.with(Milestone.ACKNOWLEDGED, hours(27)), hours(2000));
        assertThat(deadline.state()).isEqualTo(State.MISSED);
        assertThat(deadline.open()).isFalse();
        assertThat(deadline.remaining()).isEqualTo(Duration.ofHours(-3));
    }

    @Test
    void aHoldMeetsKind3AndItsReviewBegins() {
        CaseTimes held = named.with(Milestone.HELD, tokyo("2026-11-25T10:00"));
        assertThat(of(DeadlineRule.DECISION_OR_HOLD, held, hours(200)).state()).isEqualTo(State.MET);
        assertThat(of(DeadlineRule.HOLD_REVIEW, held, hours(200)).due()).isEqualTo(tokyo("2026-12-09T10:00"));
    }

    @Test
    void whatWasDoneBeforeTheClockStartedAgainDoesNotMeetIt() {
        CaseTimes again = sent.with(Milestone.CUSTOMER_REPLIED, FRIDAY).with(Milestone.INQUIRY_SENT, hours(1));
        assertThat(of(DeadlineRule.CUSTOMER_REPLY, again, hours(2)).open()).isTrue();
    }

    @Test
    void aDateThatAPersonSetHoldsWhateverTheCaseWaitsFor() {
        Instant review = tokyo("2026-12-18T00:00");
        CaseTimes held = named.with(Milestone.HELD, FRIDAY).agreed(DeadlineRule.HOLD_REVIEW, review)
                .paused(new Pause(FRIDAY, Optional.empty(), QueueState.WAITING_CUSTOMER));
        assertThat(of(DeadlineRule.HOLD_REVIEW, held, hours(1)).due()).isEqualTo(review);
    }

    @Test
    void theDeskMaySetAnyTerm() {
        DeadlineSettings settings = DeadlineSettings.defaults().with(DeadlineRule.ACKNOWLEDGE, new Term(1, Term.Unit.BUSINESS_DAYS));
        Deadline own = new DeadlineCalculator(settings, CALENDAR).deadlines(sent, FRIDAY).getFirst();
        assertThat(own.due()).isEqualTo(tokyo("2026-11-24T17:00"));
    }

    @Test
    void theNearestIsTheFirstThatIsStillOpen() {
        assertThat(calculator.nearest(sent, FRIDAY).orElseThrow().rule()).isEqualTo(DeadlineRule.ACKNOWLEDGE);
        CaseTimes acknowledged = sent.with(Milestone.ACKNOWLEDGED, hours(1));
        assertThat(calculator.nearest(acknowledged, hours(2)).orElseThrow().rule()).isEqualTo(DeadlineRule.DECISION);
        assertThat(calculator.nearest(acknowledged.with(Milestone.DECIDED, hours(3)), hours(4))).isEmpty();
    }

    @Test
    void aClockThatStandsStillIsFartherThanOneThatRuns() {
        CaseTimes waiting = named.with(Milestone.INQUIRY_SENT, hours(1))
                .paused(new Pause(hours(1), Optional.empty(), QueueState.WAITING_CUSTOMER));
        assertThat(calculator.nearest(waiting, hours(2)).orElseThrow().rule()).isEqualTo(DeadlineRule.CUSTOMER_REPLY);
    }

    @Test
    void theOrderOfThePausesChangesNothing() {
        Pause one = waited(QueueState.WAITING_CUSTOMER, "2026-11-24T09:00", "2026-11-24T15:00");
        Pause other = waited(QueueState.WAITING_LEGAL, "2026-11-25T12:00", "2026-11-25T18:00");
        assertThat(calculator.deadlines(sent.paused(one).paused(other), hours(200)))
                .isEqualTo(calculator.deadlines(sent.paused(other).paused(one), hours(200)));
    }

    @Test
    void aCaseFromTheYearOneIsOverdueAndNoMore() {
        CaseTimes old = CaseTimes.arrived(Instant.parse("0001-01-01T00:00:00Z")).assessed(KindClass.NAMED, Set.of())
                .paused(new Pause(Instant.parse("0001-01-02T00:00:00Z"), Optional.empty(), QueueState.WAITING_LEGAL));
        assertThat(calculator.deadlines(old, FRIDAY)).hasSize(2);
        assertThat(calculator.deadlines(old, Instant.parse("9999-12-31T23:59:59Z"))).hasSize(2);
    }

    @Test
    void aCaseFromTheFutureIsNotDue() {
        assertThat(of(DeadlineRule.DECISION, CaseTimes.arrived(Instant.parse("9999-01-01T00:00:00Z"))
                .assessed(KindClass.SENT_OR_ABUSED, Set.of()), FRIDAY).state()).isEqualTo(State.RUNNING);
    }

    @ParameterizedTest
    @CsvSource({"-30, 2 d 6 h left, 残り2日6時間", "19, 5 h left, 残り5時間", "75, 2 d 3 h overdue, 2日3時間超過"})
    void isToldInWords(long hours, String english, String japanese) {
        Deadline deadline = of(DeadlineRule.ACKNOWLEDGE, sent, hours(hours));
        assertThat(new Wording(Language.ENGLISH, TOKYO).tell(deadline.told())).isEqualTo(english);
        assertThat(new Wording(Language.JAPANESE, TOKYO).tell(deadline.told())).isEqualTo(japanese);
    }

    @Test
    void aStoppedClockTellsBothTimes() {
        CaseTimes waiting = sent.paused(new Pause(hours(2), Optional.empty(), QueueState.WAITING_CUSTOMER));
        Deadline deadline = of(DeadlineRule.ACKNOWLEDGE, waiting, hours(4).plusSeconds(2100));
        Wording english = new Wording(Language.ENGLISH, TOKYO);
        assertThat(english.tell(deadline.told())).isEqualTo("stopped, 22 h left");
        assertThat(english.tell(deadline.times())).isEqualTo("ran 2 h, stopped for 2 h 35 min");
    }

    @Test
    void everyClockStateAndTermHasItsWordsInBothLanguages() {
        for (Language language : Language.values()) {
            Wording wording = new Wording(language, TOKYO);
            assertThat(Arrays.stream(DeadlineRule.values()).map(DeadlineRule::title).map(wording::tell)).doesNotHaveDuplicates();
            assertThat(Arrays.stream(DeadlineRule.values()).map(rule -> wording.tell(rule.term().told()))).allMatch(told -> !told.isBlank());
            assertThat(Arrays.stream(QueueState.values()).map(QueueState::title).map(wording::tell)).doesNotHaveDuplicates();
            Deadline met = of(DeadlineRule.ACKNOWLEDGE, sent.with(Milestone.ACKNOWLEDGED, hours(1)), hours(2));
            Deadline late = of(DeadlineRule.ACKNOWLEDGE, sent.with(Milestone.ACKNOWLEDGED, hours(25)), hours(26));
            assertThat(List.of(wording.tell(met.told()), wording.tell(late.told()))).doesNotHaveDuplicates();
        }
    }
}
