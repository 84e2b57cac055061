package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.ClauseInForce;
import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.CustomerFact;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.judging.bundle.Inquiry;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.own.provider.CustomerNumber;

/** What persons do, and what it does to verdicts and the queue. */
class DeedsTest {

    private static final String GROUND = "約款第12条第3項";
    private static final CaseNumber.Bundle CASE = new CaseNumber.Bundle(1);
    private static final CaseNumber.Complaint ONE = new CaseNumber.Complaint(1);

    @TempDir
    Path folder;

    private Casebook casebook;

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        casebook = Desk.create(folder);
        new Desk().add(casebook, Desk.prepared(casebook, "one"), Desk.prepared(casebook, "two"));
    }

    @AfterEach
    void closeCasebook() throws CasebookUnavailableException {
        casebook.close();
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    private <T> void comesBack(DeedKind<T> kind, T value) throws CasebookUnavailableException {
        casebook.deeds().record(kind, CASE, value, List.of(GROUND), Desk.UEDA);
        assertThat(casebook.deeds().of(kind, CASE)).extracting(deed -> deed.value().orElseThrow()).containsExactly(value);
    }

    @Test
    void everyKindOfDeedComesBackAsItWasDone() throws CasebookUnavailableException {
        Sha256 ground = Texts.digest(GROUND);
        Decision decision = new Decision(Desk.shop(), Disposition.SUSPEND_TOS, Optional.of(new ClauseInForce("12-3", "2026-04")), ground,
                GROUND.length(), "ueda", Desk.NOW, Optional.empty(), true, Optional.empty(), false);
        comesBack(DeedKind.DECIDE, decision);
        comesBack(DeedKind.APPROVE, new Decision.Approval("mori", Desk.NOW));
        comesBack(DeedKind.CLEAR, new ClearedFlag(FlagCode.JOE_JOB, "ueda", ground, Desk.NOW, Set.of("joe.burst")));
        comesBack(DeedKind.SITE_CHECK, new SiteCheck(Desk.NOW, "ueda", "http://shop.our.example/", Optional.of(ground), Optional.of("12-3"),
                Optional.of(false), SiteCheck.Result.BREACH));
        comesBack(DeedKind.INQUIRY, new Inquiry(Optional.of(Desk.NOW), Optional.empty(), Inquiry.Answer.UNSATISFACTORY));
        comesBack(DeedKind.CUSTOMER_FACT, CustomerFact.ADMISSION);
        comesBack(DeedKind.NOTE, new Note(ground));
    }

    @Test
    void everyChangeOfTheGroupingComesBackInItsOrder() throws CasebookUnavailableException {
        Sha256 one = Desk.mail("one").sha256();
        Sha256 two = Desk.mail("two").sha256();
        List<Constraint> changes = List.of(new Constraint.Together(Desk.shop(), Desk.shop().part(1)), new Constraint.Parted(Desk.shop(), Desk.shop().part(1)),
                new Constraint.Moved(one, Desk.shop(), Desk.shop().part(2)), new Constraint.Apart(one, two), new Constraint.Rejoined(one, two));
        for (Constraint change : changes) {
            casebook.deeds().record(DeedKind.REGROUP, new CaseNumber.Desk(), change, List.of(), Desk.UEDA);
        }
        assertThat(casebook.deeds().all(DeedKind.REGROUP)).extracting(deed -> deed.value().orElseThrow()).isEqualTo(changes);
    }

    @Test
    void aDeedNamesItsPersonAndItsGround() throws CasebookUnavailableException {
        long entry = casebook.deeds().record(DeedKind.NOTE, CASE, new Note(Texts.digest(GROUND)), List.of(GROUND), Desk.MORI);
        Deed<Note> deed = casebook.deeds().of(DeedKind.NOTE, CASE).getFirst();
        assertThat(deed.entry().number()).isEqualTo(entry);
        assertThat(casebook.journal().person(deed.entry().act().person())).contains(Desk.MORI);
        assertThat(casebook.texts().text(deed.value().orElseThrow().text())).contains(GROUND);
    }

    @Test
    void aPersonsVerdictOutlivesARebuild() throws CasebookUnavailableException {
        PersonsVerdict sent = new PersonsVerdict(Kind.SENT, CauseCode.K1_LOG, Optional.of(new CustomerNumber("C-0001")), Texts.digest(GROUND));
        casebook.verdicts().override(ONE, sent, GROUND, Desk.UEDA);
        casebook.verdicts().renew(List.of(casebook.preparer().prepare(Desk.mail("one"), Desk.reading("one", Kind.NOT_OURS))), Desk.UEDA);
        assertThat(casebook.complaints().row(ONE).orElseThrow().verdict())
                .contains(new VerdictMark(Kind.SENT, CauseCode.K1_LOG, Optional.of(new CustomerNumber("C-0001")), true));
        assertThat(casebook.verdicts().override(ONE).orElseThrow().value()).contains(sent);
    }

    @Test
    void theRulesVerdictHoldsAgainOnceItIsRestored() throws CasebookUnavailableException {
        casebook.verdicts().override(ONE, new PersonsVerdict(Kind.SENT, CauseCode.K1_LOG, Optional.empty(), Texts.digest(GROUND)), GROUND, Desk.UEDA);
        casebook.verdicts().restore(ONE, "誤り", Desk.UEDA);
        assertThat(casebook.complaints().row(ONE).orElseThrow().verdict().orElseThrow().kind()).isEqualTo(Kind.NAMED);
        assertThat(casebook.verdicts().override(ONE)).isEmpty();
    }

    @Test
    void anEarlierVerdictStaysAsHistory() throws CasebookUnavailableException {
        casebook.verdicts().renew(List.of(casebook.preparer().prepare(Desk.mail("one"), Desk.reading("one", Kind.NOT_OURS))), Desk.UEDA);
        assertThat(casebook.verdicts().history(ONE)).extracting(verdict -> verdict.assessment().kind())
                .containsExactly(Kind.NOT_OURS, Kind.NAMED);
        assertThat(casebook.verdicts().latest(ONE).orElseThrow().assessment()).isEqualTo(Desk.assessment(Kind.NOT_OURS));
    }

    @Test
    void aRebuildThatChangesNothingIsNoEntry() throws CasebookUnavailableException {
        long before = casebook.journal().head().number();
        assertThat(casebook.verdicts().renew(List.of(Desk.prepared(casebook, "one")), Desk.UEDA)).isZero();
        assertThat(casebook.journal().head().number()).isEqualTo(before);
    }

    @Test
    void manyAreSetAsideAtOnceAndTakenBackAtOnce() throws CasebookUnavailableException {
        casebook.queue().move(List.of(new QueuePlace(ONE, "triaged", Optional.of("ueda"), Desk.NOW)), Desk.UEDA);
        QueueMove move = casebook.queue().move(List.of(new QueuePlace(ONE, "closed", Optional.empty(), Desk.NOW),
                new QueuePlace(new CaseNumber.Complaint(2), "closed", Optional.empty(), Desk.NOW)), Desk.UEDA);
        assertThat(casebook.queue().places()).extracting(QueuePlace::state).containsExactly("closed", "closed");
        casebook.queue().undo(move, Desk.UEDA);
        assertThat(casebook.queue().places()).containsExactly(new QueuePlace(ONE, "triaged", Optional.of("ueda"), Desk.NOW));
        assertThat(casebook.complaints().row(ONE).orElseThrow().queue()).contains(new QueuePlace(ONE, "triaged", Optional.of("ueda"), Desk.NOW));
    }

    @Test
    void aProfileIsKeptOnceWithItsBytes() throws IOException {
        var files = new TreeMap<>(java.util.Map.of("desk.csv", ByteSource.wrap(new byte[] {1, 2}), "networks.csv", ByteSource.wrap(new byte[] {3})));
        Sha256 digest = Sha256.of(new byte[] {9});
        casebook.profiles().keep(digest, files, Desk.UEDA);
        casebook.profiles().keep(digest, files, Desk.UEDA);
        assertThat(casebook.profiles().all()).containsExactly(digest);
        assertThat(java.util.Objects.requireNonNull(casebook.profiles().profile(digest).orElseThrow().files().get("desk.csv")).read()).containsExactly(1, 2);
    }

    @Test
    void theEvidenceOfASiteCheckIsKept() throws CasebookUnavailableException {
        RawMessage picture = RawMessage.of(new byte[] {4, 5, 6}, "site.png");
        casebook.originals().keep(picture, Desk.UEDA);
        assertThat(casebook.originals().message(picture.sha256()).orElseThrow().bytes()).containsExactly(4, 5, 6);
        assertThat(casebook.complaints().count()).isEqualTo(2);
    }

    @Test
    void theMessagesOfAllComplaintsAreHandedOnInTheirOrder() throws CasebookUnavailableException {
        List<Sha256> all = new ArrayList<>();
        casebook.originals().eachComplaint(raw -> all.add(raw.sha256()));
        assertThat(all).containsExactly(Desk.mail("one").sha256(), Desk.mail("two").sha256());
    }

    @Test
    void settingsStay() throws CasebookUnavailableException {
        casebook.settings().set(CasebookSettings.LANGUAGE, "ja");
        assertThat(casebook.settings().get(CasebookSettings.LANGUAGE)).contains("ja");
        assertThat(casebook.settings().get(CasebookSettings.PROFILE)).isEmpty();
    }
}
