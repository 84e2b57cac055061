package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.judging.assessment.Kind;

class ErasureTest {

    /** Words of which no other complaint has a pair. */
    private static final String PLANTED = "鬱蒼たる蘆葦 quetzalcoatl";
    private static final String REASON = "本人からの削除の求めによる";

    @TempDir
    Path folder;

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.create(folder)) {
            new Desk().add(casebook, others(casebook, 0));
            new Desk().add(casebook, Desk.prepared(casebook, PLANTED));
            new Desk().add(casebook, others(casebook, 30));
            casebook.bundles().replaceAll(List.of(BundlesTest.sheet(Desk.shop(), Desk.mail(PLANTED).sha256())));
        }
    }

    private static PreparedComplaint[] others(Casebook casebook, int from) {
        return IntStream.range(from, from + 30).mapToObj(i -> Desk.prepared(casebook, "complaint " + i)).toArray(PreparedComplaint[]::new);
    }

    private Erased erase(Erasable what) throws CasebookUnavailableException {
        try (Casebook casebook = Desk.open(folder)) {
            return casebook.eraser().erase(what, REASON, Desk.UEDA, Desk.MORI);
        }
    }

    private boolean anyFileHas(String text) throws Exception {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (com.google.common.primitives.Bytes.indexOf(Files.readAllBytes(file), wanted) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void anErasedComplaintLeavesNoByteInTheFile() throws Exception {
        assertThat(List.of("鬱蒼たる", "quetzalcoatl", "蘆葦")).allMatch(trace -> has(trace));
        assertThat(erase(new Erasable.Original(Desk.mail(PLANTED).sha256())).complete()).isTrue();
        assertThat(List.of("鬱蒼", "蒼た", "る蘆", "蘆葦", "quetzal")).noneMatch(trace -> has(trace));
    }

    private boolean has(String trace) {
        try {
            return anyFileHas(trace);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theTracesAreGoneAlsoWhileItIsStillOpen() throws Exception {
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(casebook.eraser().erase(new Erasable.Original(Desk.mail(PLANTED).sha256()), REASON, Desk.UEDA, Desk.MORI).complete()).isTrue();
            assertThat(anyFileHas("蘆葦")).isFalse();
        }
    }

    @Test
    void theGapIsAccountedFor() throws Exception {
        erase(new Erasable.Original(Desk.mail(PLANTED).sha256()));
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    @Test
    void theJournalNamesDigestReasonPersonAndApprover() throws Exception {
        Sha256 sha256 = Desk.mail(PLANTED).sha256();
        long number = erase(new Erasable.Original(sha256)).entry();
        try (Casebook casebook = Desk.open(folder)) {
            JournalEntry entry = casebook.journal().entry(number).orElseThrow();
            assertThat(entry.act().facts()).containsEntry("content", sha256.hex()).containsEntry("reason", Texts.digest(REASON).hex())
                    .containsEntry("approver", Desk.MORI.digest().hex());
            assertThat(entry.act().person()).isEqualTo(Desk.UEDA.digest());
            assertThat(casebook.texts().text(Texts.digest(REASON))).contains(REASON);
        }
    }

    @Test
    void anErasedComplaintStaysInTheListWithoutContent() throws Exception {
        erase(new Erasable.Original(Desk.mail(PLANTED).sha256()));
        try (Casebook casebook = Desk.open(folder)) {
            ListRow row = casebook.complaints().row(Desk.mail(PLANTED).sha256()).orElseThrow();
            assertThat(row.erased()).isTrue();
            assertThat(row.columns().title()).isEmpty();
            assertThat(row.columns().complainant().name()).isEmpty();
            assertThat(casebook.originals().message(row.sha256())).isEmpty();
            assertThat(casebook.search().find("quetzalcoatl", 5)).isEmpty();
        }
    }

    @Test
    void whatWasErasedIsNotImportedAgain() throws Exception {
        erase(new Erasable.Original(Desk.mail(PLANTED).sha256()));
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(new Desk().add(casebook, Desk.prepared(casebook, PLANTED)).erased()).isEqualTo(1);
        }
        assertThat(anyFileHas("quetzal")).isFalse();
    }

    @Test
    void anErasedGroundLeavesItsDigest() throws Exception {
        String ground = "蘆葦の家 御中";
        try (Casebook casebook = Desk.open(folder)) {
            casebook.deeds().record(DeedKind.NOTE, new CaseNumber.Desk(), new Note(Texts.digest(ground)), List.of(ground), Desk.UEDA);
        }
        erase(new Erasable.Text(Texts.digest(ground)));
        assertThat(anyFileHas(ground)).isFalse();
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    @Test
    void anErasedPersonLeavesTheDigest() throws Exception {
        erase(new Erasable.Name(Desk.UEDA.digest()));
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    @Test
    void anErasedReplyLeavesTheQuestion() throws Exception {
        var observation = ObservationsTest.observation("WHOIS shop.example", "Registrant: 鬱金香");
        try (Casebook casebook = Desk.open(folder)) {
            casebook.observations().record(List.of(observation), Desk.UEDA);
        }
        erase(new Erasable.Reply(observation.raw().sha256()));
        assertThat(anyFileHas("鬱金香")).isFalse();
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    @Test
    void backupsAreNamed() throws Exception {
        Path backup = Files.createFile(folder.resolve("desk.casebook.form-0001.backup"));
        assertThat(erase(new Erasable.Original(Desk.mail(PLANTED).sha256())).backups()).containsExactly(backup);
    }

    @Test
    void aRebuildBringsNothingBack() throws Exception {
        erase(new Erasable.Original(Desk.mail(PLANTED).sha256()));
        try (Casebook casebook = Desk.open(folder)) {
            var again = casebook.preparer().prepare(Desk.mail(PLANTED), Desk.reading(PLANTED, Kind.SENT));
            assertThat(casebook.verdicts().renew(List.of(again), Desk.UEDA)).isZero();
        }
        assertThat(anyFileHas("quetzal")).isFalse();
    }
}
