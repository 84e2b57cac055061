package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.CasebookVerifier;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.HostMark;

/** A person says what a host is: chains are drawn anew, the mark stands in the journal, and can be lifted. */
class HostMarksTest {

    private static final Instant NOON = Instant.parse("2026-03-20T03:00:00Z");
    private static final Path PROFILE = Path.of("src/test/resources/org/meyasubako/judging/assessment/profile");
    private static final CaseNumber.Complaint ONE = new CaseNumber.Complaint(1);
    private static final String GROUND = "申告者の勤務先の受信サーバと電話で確認";
    private static final String RECEIVER = "mx.tiny-host.example";
    private static final String SOURCE = "198.51.100.200";

    private static final String MAIL = """
            From: reader@office.example
            To: abuse@our.example
            Subject: spam
            Date: Tue, 3 Mar 2026 20:14:28 +0900
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outermost77

            --outermost77
            Content-Type: text/plain

            spam
            --outermost77
            Content-Type: message/rfc822

            Received: from mail.sender.example (unknown [%s]) by mx.tiny-host.example (Postfix) with ESMTP id 77A1C20012
             for <reader@office.example>; Tue, 3 Mar 2026 09:10:11 +0900 (JST)
            From: shop@sender.example
            To: reader@office.example
            Subject: buy
            Date: Tue, 3 Mar 2026 09:10:00 +0900

            buy
            --outermost77--
            """;

    @TempDir
    private Path home;

    // Each test begins with its casebook.
    @SuppressWarnings("NullAway.Init")
    private Casework work;

    @BeforeEach
    void importOne() throws Exception {
        Path mails = Files.createDirectory(home.resolve("mails"));
        Files.writeString(mails.resolve("1.eml"), MAIL.formatted("192.0.2.33"));
        Files.writeString(mails.resolve("2.eml"), MAIL.formatted(SOURCE));
        work = open(Optional.of(PROFILE));
        work.importer().run(List.of(mails.toString()), Workbench.UNWATCHED, Progress.UNWATCHED);
    }

    @AfterEach
    void close() throws Exception {
        work.close();
        assertThat(new CasebookVerifier().verify(home.resolve("a.casebook")).faults()).isEmpty();
    }

    private Casework open(Optional<Path> profile) throws Exception {
        return Workbench.opener(NOON, "tanaka").open(CaseworkOpener.Request.working(home.resolve("a.casebook"), profile, Optional.empty()));
    }

    private HopChain chain(int number) throws CasebookUnavailableException {
        var row = work.casebook().complaints().row(new CaseNumber.Complaint(number)).orElseThrow();
        return work.messages().inspect(work.casebook().originals().message(row.sha256()).orElseThrow()).complaint().chain().orElseThrow();
    }

    private Grade grade(int number) throws CasebookUnavailableException {
        return work.casebook().complaints().row(new CaseNumber.Complaint(number)).orElseThrow().columns().grade().orElseThrow();
    }

    private Outcome mark(String host, HostMark.Role role) throws CasebookUnavailableException {
        return work.hostMarks().mark(host, role, Optional.empty(), GROUND);
    }

    @Test
    void aMarkedReceiverAnchorsTheChainsThatAreOpenedAfterwards() throws Exception {
        assertThat(chain(1).grade()).isEqualTo(Grade.C);
        assertThat(mark(RECEIVER, HostMark.Role.RECEIVER)).isEqualTo(Outcome.DONE);
        assertThat(chain(1)).returns(Grade.B, HopChain::grade).returns(true, HopChain::anchored);
    }

    @Test
    void theComplaintInWhichTheHostWasSeenIsJudgedAgainAtOnce() throws Exception {
        work.hostMarks().mark(RECEIVER, HostMark.Role.RECEIVER, Optional.of(ONE), GROUND);
        assertThat(List.of(grade(1), grade(2))).containsExactly(Grade.B, Grade.C);
    }

    @Test
    void everyComplaintIsJudgedAgainWhenAsked() throws Exception {
        mark(RECEIVER, HostMark.Role.RECEIVER);
        assertThat(work.hostMarks().judgeAgain(Progress.UNWATCHED)).isEqualTo(2);
        assertThat(List.of(grade(1), grade(2))).containsOnly(Grade.B);
    }

    @Test
    void aNameStandsForTheHostsBeneathIt() throws Exception {
        mark("tiny-host.example", HostMark.Role.RECEIVER);
        assertThat(chain(1).anchored()).isTrue();
    }

    @Test
    void aMarkedForwarderAnchorsNothing() throws Exception {
        mark(RECEIVER, HostMark.Role.FORWARDER);
        assertThat(chain(1).anchored()).isFalse();
    }

    @Test
    void anAddressMarkedAsOursMakesItsComplaintPossiblyOurs() throws Exception {
        mark(SOURCE, HostMark.Role.OURS);
        work.hostMarks().judgeAgain(Progress.UNWATCHED);
        var row = work.casebook().complaints().row(new CaseNumber.Complaint(2)).orElseThrow();
        assertThat(row.verdict().orElseThrow().kind()).isEqualTo(Kind.SENT_OR_ABUSED);
    }

    @Test
    void aLiftedMarkCountsNoMore() throws Exception {
        mark(RECEIVER, HostMark.Role.RECEIVER);
        assertThat(work.hostMarks().lift(RECEIVER, Optional.empty(), GROUND)).isEqualTo(Outcome.DONE);
        assertThat(chain(1).grade()).isEqualTo(Grade.C);
        assertThat(work.hostMarks().all()).isEmpty();
    }

    @Test
    void marksAreThereWhenTheCasebookIsOpenedAgain() throws Exception {
        mark(RECEIVER, HostMark.Role.RECEIVER);
        work.close();
        work = open(Optional.empty());
        assertThat(chain(1).anchored()).isTrue();
    }

    @Test
    void theMarkTellsWhoWhenAndWhy() throws Exception {
        mark(RECEIVER, HostMark.Role.RECEIVER);
        HostMarks.Marked marked = work.hostMarks().all().getFirst();
        assertThat(marked).returns(NOON, HostMarks.Marked::at).returns(Optional.of(GROUND), HostMarks.Marked::reason);
        assertThat(marked.person().map(Person::account)).contains("tanaka");
    }

    @Test
    void theMarkAndItsLiftingStandInTheJournal() throws Exception {
        mark(RECEIVER, HostMark.Role.RECEIVER);
        work.hostMarks().lift(RECEIVER, Optional.empty(), GROUND);
        assertThat(work.casebook().deeds().all(DeedKind.MARK_HOST)).hasSize(2);
    }

    @Test
    void aHostOfOursCannotBeMarked() throws Exception {
        assertThat(mark("relay.our.example", HostMark.Role.RECEIVER).isDone()).isFalse();
        assertThat(mark("192.0.2.40", HostMark.Role.FORWARDER).isDone()).isFalse();
    }

    @Test
    void whatIsNoHostIsRefused() throws IOException {
        for (String none : List.of("", "jp", "co.jp", "127.0.0.1", "10.1.2.3", "not a host", "x".repeat(10_000))) {
            assertThat(mark(none, HostMark.Role.RECEIVER).isDone()).as(none).isFalse();
        }
    }

    @Test
    void withoutAGroundNothingIsMarked() throws Exception {
        assertThat(work.hostMarks().mark(RECEIVER, HostMark.Role.RECEIVER, Optional.empty(), "  ").isDone()).isFalse();
    }

    @Test
    void aComplaintThatIsNotThereIsRefused() throws Exception {
        assertThat(work.hostMarks().mark(RECEIVER, HostMark.Role.RECEIVER, Optional.of(new CaseNumber.Complaint(9)), GROUND).isDone()).isFalse();
    }

    @Test
    void theSameMarkTwiceIsRefused() throws Exception {
        mark(RECEIVER, HostMark.Role.RECEIVER);
        assertThat(mark(RECEIVER, HostMark.Role.RECEIVER).isDone()).isFalse();
    }

    @Test
    void aHostThatIsNotMarkedCannotBeLifted() throws Exception {
        assertThat(work.hostMarks().lift(RECEIVER, Optional.empty(), GROUND).isDone()).isFalse();
    }
}
