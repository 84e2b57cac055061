package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.Candidate;

class ImportTest {

    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        Desk.create(folder).close();
    }

    @Test
    void numbersComplaintsInTheOrderInWhichTheyWereAdded() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, Desk.prepared(casebook, "one"), Desk.prepared(casebook, "two"));
            assertThat(desk.added()).extracting(added -> added.number().text()).containsExactly("R-000001", "R-000002");
        }
    }

    @Test
    void keepsBytesToTheByte() throws CasebookUnavailableException {
        byte[] bytes = new byte[3 * Originals.CHUNK + 17];
        new java.util.Random(4).nextBytes(bytes);
        RawMessage raw = new RawMessage(bytes, new Origin("big.eml", 0, 0, bytes.length), Sha256.of(bytes), Framing.MBOX);
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, casebook.preparer().prepare(raw, Desk.reading("big", Kind.NAMED)));
            RawMessage kept = casebook.originals().message(raw.sha256()).orElseThrow();
            assertThat(kept.bytes()).isEqualTo(bytes);
            assertThat(kept.framing()).isEqualTo(Framing.MBOX);
            assertThat(kept.origin()).isEqualTo(raw.origin());
        }
    }

    @Test
    void keepsTheBeginningOfAMessageThatWasCutAndSaysSo() throws CasebookUnavailableException {
        byte[] beginning = "From: a@b.example\n\nbeginning".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Sha256 whole = Sha256.of(new byte[100_000]);
        RawMessage raw = new RawMessage(beginning, new Origin("cut.eml", 0, 0, 100_000), whole, Framing.BARE);
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, casebook.preparer().prepare(raw, Desk.reading("cut", Kind.NAMED)));
            assertThat(casebook.originals().message(whole).orElseThrow().complete()).isFalse();
        }
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    @Test
    void theSameAgainAddsNothing() throws Exception {
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, Desk.prepared(casebook, "one"), Desk.prepared(casebook, "two"));
        }
        byte[] before = Files.readAllBytes(Desk.file(folder));
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(desk.add(casebook, Desk.prepared(casebook, "two"), Desk.prepared(casebook, "one")))
                    .isEqualTo(new ImportCounts(2, 0, 0, 2, 0));
        }
        assertThat(Files.readAllBytes(Desk.file(folder))).isEqualTo(before);
    }

    @Test
    void theSameBytesElsewhereAreAFurtherPlace() throws CasebookUnavailableException {
        RawMessage raw = Desk.mail("one");
        RawMessage elsewhere = new RawMessage(raw.bytes(), new Origin("other.mbox", 5, 1000, raw.bytes().length), raw.sha256(), Framing.MBOX);
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, Desk.prepared(casebook, "one"), casebook.preparer().prepare(elsewhere, Desk.reading("one", Kind.NAMED)));
            assertThat(desk.added().getLast().place()).isEqualTo(Added.Place.FURTHER_PLACE);
            assertThat(casebook.originals().origins(raw.sha256())).containsExactlyInAnyOrder(raw.origin(), elsewhere.origin());
            assertThat(casebook.complaints().count()).isEqualTo(1);
        }
    }

    @Test
    void theSameTwiceInOneBatchIsOne() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(desk.add(casebook, Desk.prepared(casebook, "one"), Desk.prepared(casebook, "one")).added()).isEqualTo(1);
        }
    }

    @Test
    void whatWasNotFinishedIsNotThere() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.open(folder)) {
            try (ImportSession session = casebook.beginImport(Desk.UEDA, added -> {})) {
                session.add(Desk.prepared(casebook, "one"));
            }
            assertThat(casebook.complaints().count()).isZero();
        }
    }

    @Test
    void theJournalTellsTheImport() throws CasebookUnavailableException {
        List<JournalEntry> entries = new ArrayList<>();
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, Desk.prepared(casebook, "one"), Desk.prepared(casebook, "two"));
            casebook.journal().each(entries::add);
            assertThat(casebook.journal().person(entries.getFirst().act().person())).contains(Desk.UEDA);
        }
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().act().facts()).containsEntry("first", "1").containsEntry("last", "2");
    }

    @Test
    void listsWhatWasRead() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, Desk.prepared(casebook, "御社からの迷惑メール"));
            ListRow row = casebook.complaints().page(0, 10).getFirst();
            assertThat(row.columns()).isEqualTo(Desk.columns("御社からの迷惑メール"));
            assertThat(row.verdict().orElseThrow().kind()).isEqualTo(Kind.NAMED);
        }
    }

    @Test
    void handsCandidatesOnAsTheyWereGiven() throws CasebookUnavailableException {
        List<Candidate> candidates = new ArrayList<>();
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, Desk.prepared(casebook, "one"));
            casebook.complaints().eachCandidate(candidates::add);
        }
        assertThat(candidates).containsExactly(Desk.candidate(Desk.mail("one").sha256()));
    }

    @Test
    void nextComplaintsOfAMailboxAreFound() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.open(folder)) {
            desk.add(casebook, Desk.prepared(casebook, "one"), Desk.prepared(casebook, "two"));
            assertThat(casebook.complaints().ofMailbox("hanako@mail.example", 9)).extracting(CaseNumber.Complaint::number).containsExactly(2L, 1L);
        }
    }
}
