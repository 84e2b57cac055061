package org.meyasubako.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.statistics.MadeFigures.at;
import static org.meyasubako.judging.statistics.MadeFigures.figure;
import static org.meyasubako.judging.statistics.MadeFigures.number;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.deadline.Deadline;
import org.meyasubako.judging.deadline.DeadlineRule;
import org.meyasubako.judging.statistics.Chapter.Subject;
import org.meyasubako.reading.complaint.Complainant.Channel;
import org.meyasubako.reading.complaint.ComplaintFormat;

class ReportCounterTest {

    private static Deadline clock(Deadline.State state, String due, Duration remaining) {
        return new Deadline(DeadlineRule.DECISION, at(due), state, false, remaining, Duration.ZERO, Duration.ZERO);
    }

    @Test
    void aDayWithoutComplaintsIsThereWithNone() {
        Report report = new MadeFigures().complaint("2026-03-01T09:00").complaint("2026-03-03T09:00").march();
        assertThat(report.chapter(Subject.TIME).figures()).hasSize(31);
        assertThat(number(report, Subject.TIME, "2026-03-02")).isZero();
    }

    @Test
    void aDayThatHasNotComeIsNotThere() {
        Report report = new MadeFigures().complaint("2026-03-01T09:00").report("2026-03-04T12:00", "2026-03-01", "2026-03-31", Step.DAY);
        assertThat(report.chapter(Subject.TIME).figures()).extracting(Figure::code).last().isEqualTo("2026-03-04");
    }

    @Test
    void daysAreThoseOfTheDesk() {
        Report report = new MadeFigures().complaint("2026-03-02T00:30").complaint("2026-03-01T23:59").march();
        assertThat(figure(report, Subject.TIME, "2026-03-02").behind().numbers()).containsExactly(1L);
        assertThat(figure(report, Subject.TIME, "2026-03-01").behind().numbers()).containsExactly(2L);
    }

    @Test
    void partsOfTimeAddUpToAllComplaints() {
        MadeFigures made = new MadeFigures().complaint("2026-03-01T09:00").complaint("2026-03-08T23:59").complaint("2026-03-31T11:00");
        for (Step step : Step.values()) {
            Report report = made.report("2026-03-31T12:00", "2026-03-01", "2026-03-31", step);
            assertThat(report.chapter(Subject.TIME).figures().stream().mapToLong(figure -> figure.amount().value().orElseThrow()).sum()).isEqualTo(3);
        }
    }

    @Test
    void weeksBeginOnMonday() {
        Report report = new MadeFigures().complaint("2026-03-08T23:00").complaint("2026-03-09T01:00")
                .report("2026-03-31T12:00", "2026-03-02", "2026-03-15", Step.WEEK);
        assertThat(report.chapter(Subject.TIME).figures()).extracting(Figure::code, each -> each.amount().value().orElseThrow())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2026-03-02", 1L), org.assertj.core.groups.Tuple.tuple("2026-03-09", 1L));
    }

    @Test
    void aComplaintAboutTwoCustomersIsOneComplaintAndStandsUnderBoth() {
        Report report = new MadeFigures().about("2026-03-02T09:00", "C-1", "C-2").about("2026-03-03T09:00", "C-1").complaint("2026-03-04T09:00").march();
        assertThat(number(report, Subject.GLANCE, "complaints")).isEqualTo(3);
        assertThat(report.chapter(Subject.CUSTOMER).figures()).extracting(Figure::code).containsExactly("C-1", "C-2", "none");
        assertThat(figure(report, Subject.CUSTOMER, "C-1").behind().numbers()).containsExactly(1L, 2L);
        assertThat(number(report, Subject.CUSTOMER, "C-2")).isEqualTo(1);
    }

    @Test
    void aRunOfAutomaticReportsCountsOnce() {
        Report report = new MadeFigures().report("2026-03-02T09:00", "run").report("2026-03-02T09:01", "run").complaint("2026-03-02T10:00").march();
        assertThat(number(report, Subject.GLANCE, "complaints")).isEqualTo(3);
        assertThat(number(report, Subject.GLANCE, "once")).isEqualTo(2);
        assertThat(number(report, Subject.GLANCE, "loops")).isEqualTo(2);
    }

    @Test
    void aLoopIsNoRepeatComplainant() {
        Report report = new MadeFigures().report("2026-03-02T09:00", "run").report("2026-03-02T09:01", "run")
                .of("2026-03-02T10:00", "a@isp.example").of("2026-03-03T10:00", "a@isp.example").of("2026-03-03T10:00", "b@isp.example").march();
        assertThat(number(report, Subject.GLANCE, "complainants")).isEqualTo(2);
        assertThat(number(report, Subject.GLANCE, "repeat")).isEqualTo(1);
        assertThat(figure(report, Subject.GLANCE, "repeat").behind().numbers()).containsExactly(3L, 4L);
    }

    @Test
    void spamOfOurOwnTrapsIsNoComplaint() {
        Report report = new MadeFigures().trap("2026-03-02T09:00").march();
        assertThat(number(report, Subject.GLANCE, "complaints")).isZero();
        assertThat(number(report, Subject.GLANCE, "traps")).isEqualTo(1);
        assertThat(report.chapter(Subject.FORMAT).figures()).isEmpty();
        assertThat(number(report, Subject.OPEN, "complaints")).isZero();
    }

    @Test
    void whatStandsInNoPeriodIsCountedByItself() {
        Report report = new MadeFigures().complaintWithoutTime().complaint("2026-04-01T09:00").march();
        assertThat(number(report, Subject.GLANCE, "complaints")).isZero();
        assertThat(figure(report, Subject.OUTSIDE, "no-time").behind().numbers()).containsExactly(1L);
        assertThat(figure(report, Subject.OUTSIDE, "future").behind().numbers()).containsExactly(2L);
    }

    @Test
    void thePeriodBeforeIsBesideIt() {
        Report report = new MadeFigures().complaint("2026-02-10T09:00").complaint("2026-02-28T23:59").complaint("2026-03-01T00:00").march();
        assertThat(figure(report, Subject.GLANCE, "complaints").before()).contains(new Amount.Count(2));
        assertThat(figure(report, Subject.GLANCE, "complaints").amount()).isEqualTo(new Amount.Count(1));
    }

    @Test
    void nothingIsComparedWithATimeBeforeTheFirstComplaint() {
        Report report = new MadeFigures().complaint("2026-03-01T00:00").march();
        assertThat(figure(report, Subject.GLANCE, "complaints").before()).isEmpty();
    }

    @Test
    void whatWasThereBeforeAndIsGoneStandsWithZero() {
        Report report = new MadeFigures().report("2026-02-10T09:00", "run").complaint("2026-03-02T09:00").march();
        assertThat(figure(report, Subject.FORMAT, "arf")).matches(arf -> arf.amount().equals(new Amount.Count(0))
                && arf.before().equals(Optional.of(new Amount.Count(1))));
    }

    @Test
    void percentilesAreTimesThatWereMeasured() {
        MadeFigures made = new MadeFigures();
        for (int day = 1; day <= 10; day++) {
            made.complaint("2026-03-%02dT12:00".formatted(day));
        }
        Report report = made.report("2026-03-11T12:00", "2026-03-01", "2026-03-31", Step.DAY);
        assertThat(number(report, Subject.OPEN, "complaints.median")).isEqualTo(Duration.ofDays(5).toSeconds());
        assertThat(number(report, Subject.OPEN, "complaints.90")).isEqualTo(Duration.ofDays(9).toSeconds());
        assertThat(number(report, Subject.OPEN, "complaints.oldest")).isEqualTo(Duration.ofDays(10).toSeconds());
        assertThat(figure(report, Subject.OPEN, "complaints.90").behind().numbers()).containsExactly(1L, 2L);
    }

    @Test
    void withNothingOpenThereIsNoAge() {
        Report report = new MadeFigures().closed("2026-03-02T09:00", "2026-03-02T10:00").march();
        assertThat(figure(report, Subject.OPEN, "complaints.median").amount()).isEqualTo(new Amount.Nothing());
        assertThat(number(report, Subject.OPEN, "complaints")).isZero();
    }

    @Test
    void whatWasClosedLaterWaitedAtTheEndOfThePeriod() {
        Report report = new MadeFigures().closed("2026-02-02T09:00", "2026-03-05T10:00").march();
        assertThat(figure(report, Subject.OPEN, "complaints").before()).contains(new Amount.Count(1));
        assertThat(number(report, Subject.OPEN, "complaints")).isZero();
    }

    @Test
    void aHeldCaseIsDecidedAndOpen() {
        Report report = new MadeFigures().decided("2026-03-02T09:00", "2026-03-04T09:00", Disposition.HOLD)
                .decided("2026-03-02T09:00", "2026-03-03T09:00", Disposition.WARNED).march();
        assertThat(figure(report, Subject.OPEN, "cases").behind().numbers()).containsExactly(1L);
        assertThat(number(report, Subject.PACE, "decision.90")).isEqualTo(Duration.ofDays(2).toSeconds());
        assertThat(figure(report, Subject.PACE, "closing.median").behind().numbers()).containsExactly(2L);
        assertThat(number(report, Subject.DISPOSITION, "hold")).isEqualTo(1);
    }

    @Test
    void aDecisionBeforeTheFirstComplaintTookNoTime() {
        Report report = new MadeFigures().decided("2026-03-04T09:00", "2026-03-03T09:00", Disposition.NONE).march();
        assertThat(number(report, Subject.PACE, "decision.median")).isZero();
    }

    @Test
    void aDeadlineCountsWhenItWasMetOrRanOut() {
        MadeFigures made = new MadeFigures().complaint("2026-01-01T09:00").openCase("2026-02-26T09:00",
                clock(Deadline.State.MET, "2026-03-05T09:00", Duration.ofDays(6)),
                clock(Deadline.State.MISSED, "2026-03-05T09:00", Duration.ofDays(-3)),
                clock(Deadline.State.RUNNING, "2026-04-05T09:00", Duration.ofDays(5)));
        Report march = made.march();
        assertThat(number(march, Subject.DEADLINE, "met")).isZero();
        assertThat(figure(march, Subject.DEADLINE, "met").before()).contains(new Amount.Count(1));
        assertThat(number(march, Subject.DEADLINE, "missed")).isEqualTo(1);
        assertThat(number(march, Subject.DEADLINE, "decision.missed")).isEqualTo(1);
    }

    @Test
    void tooManyPartsBecomeLongerOnes() {
        Report report = new MadeFigures().complaint("2026-03-02T09:00").report("2026-03-31T12:00", "2016-04-01", "2026-03-31", Step.DAY);
        assertThat(report.step()).isEqualTo(Step.MONTH);
        assertThat(report.chapter(Subject.TIME).figures()).hasSize(120);
    }

    @Test
    void anEmptyDeskHasAReport() {
        assertThat(new MadeFigures().march().chapters()).extracting(Chapter::subject).containsExactly(Subject.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasItsWordsInBothLanguages(Language language) {
        Wording wording = new Wording(language, MadeFigures.TOKYO);
        MadeFigures made = new MadeFigures().complaint("2026-02-02T09:00").about("2026-03-02T09:00", "C-1").trap("2026-03-02T09:00")
                .openCase("2026-03-02T09:00", clock(Deadline.State.MET, "2026-03-05T09:00", Duration.ofDays(1)));
        for (Disposition disposition : Disposition.values()) {
            made.decided("2026-03-02T09:00", "2026-03-04T09:00", disposition);
        }
        for (Step step : Step.values()) {
            assertThat(made.report("2026-03-31T12:00", "2026-03-01", "2026-03-31", step).chapters()).allSatisfy(chapter -> {
                assertThat(wording.tell(chapter.title())).isNotBlank();
                assertThat(chapter.figures()).allSatisfy(figure -> assertThat(List.of(wording.tell(figure.name()), wording.tell(figure.counted()),
                        wording.tell(figure.amount().told()))).noneMatch(String::isBlank));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatAComplaintMayBeHasItsWords(Language language) {
        java.util.ResourceBundle texts = java.util.ResourceBundle.getBundle(getClass().getPackageName() + ".texts", language.locale());
        for (Kind kind : Kind.values()) {
            assertThat(texts.containsKey("kind." + kind.code())).isTrue();
        }
        for (CauseCode cause : CauseCode.values()) {
            assertThat(texts.containsKey("cause." + cause.code())).isTrue();
        }
        for (ComplaintFormat format : ComplaintFormat.values()) {
            assertThat(texts.containsKey("format." + format.code())).isTrue();
        }
        for (Channel channel : Channel.values()) {
            assertThat(texts.containsKey("channel." + channel.code())).isTrue();
        }
    }
}
