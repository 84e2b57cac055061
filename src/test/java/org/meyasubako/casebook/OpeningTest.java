package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class OpeningTest {

    @TempDir
    Path folder;

    private Trouble troubleOnOpening() {
        return catchTrouble(() -> Desk.open(folder).close());
    }

    private interface Doing {
        void run() throws CasebookUnavailableException;
    }

    private static Trouble catchTrouble(Doing doing) {
        try {
            doing.run();
        } catch (CasebookUnavailableException e) {
            Wording wording = new Wording(Language.ENGLISH, Desk.CLOCK.getZone());
            assertThat(wording.tell(e.reason())).isNotBlank();
            assertThat(wording.tell(e.remedy())).isNotBlank();
            return e.trouble();
        }
        throw new AssertionError("no trouble");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Desk.file(folder));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThat(troubleOnOpening()).isEqualTo(Trouble.MISSING);
    }

    @Test
    void aMissingFolderIsSaidToBeMissing() {
        assertThat(catchTrouble(() -> Desk.create(folder.resolve("none")))).isEqualTo(Trouble.FOLDER_MISSING);
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        Files.writeString(Desk.file(folder), "mine");
        assertThat(catchTrouble(() -> Desk.create(folder))).isEqualTo(Trouble.EXISTS);
        assertThat(Desk.file(folder)).hasContent("mine");
    }

    @Test
    void aTextFileIsNoCasebook() throws IOException {
        Files.writeString(Desk.file(folder), "From: somebody\n\nnot a casebook".repeat(100));
        assertThat(troubleOnOpening()).isEqualTo(Trouble.NOT_A_CASEBOOK);
    }

    @Test
    void anEmptyFileIsNoCasebook() throws IOException {
        Files.createFile(Desk.file(folder));
        assertThat(troubleOnOpening()).isEqualTo(Trouble.NOT_A_CASEBOOK);
    }

    @Test
    void aFolderIsNoCasebook() throws IOException {
        Files.createDirectory(Desk.file(folder));
        assertThat(troubleOnOpening()).isEqualTo(Trouble.NOT_A_CASEBOOK);
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        change("CREATE TABLE theirs (x)");
        byte[] before = Files.readAllBytes(Desk.file(folder));
        assertThat(troubleOnOpening()).isEqualTo(Trouble.NOT_A_CASEBOOK);
        assertThat(Files.readAllBytes(Desk.file(folder))).isEqualTo(before);
    }

    @Test
    void aNewerCasebookIsRefused() throws Exception {
        Desk.create(folder).close();
        change("PRAGMA user_version = 99");
        assertThat(troubleOnOpening()).isEqualTo(Trouble.NEWER);
    }

    @Test
    void aTruncatedCasebookIsDamaged() throws Exception {
        Desk.create(folder).close();
        byte[] bytes = Files.readAllBytes(Desk.file(folder));
        Files.write(Desk.file(folder), Arrays.copyOf(bytes, 20_000));
        assertThat(troubleOnOpening()).isIn(Trouble.DAMAGED, Trouble.INPUT_ERROR);
    }

    @Test
    void aReadOnlyFileIsRead() throws Exception {
        try (Casebook casebook = Desk.create(folder)) {
            new Desk().add(casebook, Desk.prepared(casebook, "one"));
        }
        Files.setPosixFilePermissions(Desk.file(folder), PosixFilePermissions.fromString("r--------"));
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(casebook.complaints().count()).isEqualTo(1);
            assertThat(casebook.readOnly().orElseThrow().trouble()).isEqualTo(Trouble.NOT_WRITABLE);
            assertThat(catchTrouble(() -> casebook.beginImport(Desk.UEDA, added -> {}).finish())).isEqualTo(Trouble.NOT_WRITABLE);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> name.matches(".*-(wal|shm)"))).isEmpty();
        }
    }

    @Test
    void onlyTheOwnerMayReadIt() throws Exception {
        try (Casebook casebook = Desk.create(folder)) {
            new Desk().add(casebook, Desk.prepared(casebook, "one"));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).as(file.toString()).isEqualTo("rw-------");
                }
            }
        }
    }

    @Test
    void closingLeavesOneFileBesideTheLock() throws Exception {
        try (Casebook casebook = Desk.create(folder)) {
            new Desk().add(casebook, Desk.prepared(casebook, "one"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("desk.casebook", "desk.casebook.lock");
        }
    }

    @Test
    void aSampleKeepsTheTimeOfItsStory() throws CasebookUnavailableException {
        Instant story = Instant.parse("2026-03-20T00:00:00Z");
        try (Casebook casebook = Casebook.create(Desk.file(folder), Desk.CLOCK, Desk.WRITER,
                Map.of(CasebookSettings.STORY_TIME, story.toString()))) {
            assertThat(casebook.clock().instant()).isEqualTo(story);
        }
    }

    @Test
    void aCopyIsAWholeCasebook() throws CasebookUnavailableException {
        Path copy = folder.resolve("copy.casebook");
        try (Casebook casebook = Desk.create(folder)) {
            new Desk().add(casebook, Desk.prepared(casebook, "one"));
            casebook.copyTo(copy);
            assertThatExceptionOfType(CasebookUnavailableException.class).isThrownBy(() -> casebook.copyTo(copy))
                    .matches(e -> e.trouble() == Trouble.EXISTS);
        }
        Verification verification = new CasebookVerifier().verify(copy);
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.sealed()).isTrue();
        assertThat(verification.originals()).isEqualTo(1);
    }

    @Test
    void aMigrationLeavesACopyOfTheOldForm() throws Exception {
        Desk.create(folder).close();
        try (Casebook casebook = Casebook.open(new CasebookFile(Desk.file(folder), next("CREATE TABLE added (x INTEGER) STRICT")), Desk.CLOCK, Desk.WRITER)) {
            assertThat(casebook.backup()).contains(folder.resolve("desk.casebook.form-0003.backup"));
        }
        try (Casebook old = Casebook.open(folder.resolve("desk.casebook.form-0003.backup"), Desk.CLOCK, Desk.WRITER)) {
            assertThat(old.complaints().count()).isZero();
        }
        assertThat(troubleOnOpening()).isEqualTo(Trouble.NEWER);
    }

    @Test
    void aMigrationThatFailsChangesNothing() throws Exception {
        Desk.create(folder).close();
        Migrations broken = next("CREATE TABLE a (x); CREATE TABLE a (x)");
        assertThatExceptionOfType(CasebookUnavailableException.class)
                .isThrownBy(() -> Casebook.open(new CasebookFile(Desk.file(folder), broken), Desk.CLOCK, Desk.WRITER));
        Desk.open(folder).close();
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    /** The shipped migrations and one more. */
    private static Migrations next(String script) {
        List<Migration> steps = new ArrayList<>();
        for (int version = 1; version <= Migrations.shipped().newest(); version++) {
            steps.add(new Migration(version, "SELECT 1"));
        }
        steps.add(new Migration(steps.size() + 1, script));
        return new Migrations(steps);
    }

    /** As the version before letters made it. */
    private void createFirstForm() throws CasebookUnavailableException {
        CasebookFile first = new CasebookFile(Desk.file(folder), Migrations.upTo(1));
        first.create(java.util.Map.of());
        try (Casebook casebook = Casebook.open(first, Desk.CLOCK, Desk.WRITER)) {
            new Desk().add(casebook, Desk.prepared(casebook, "one"));
            casebook.deeds().record(DeedKind.NOTE, new CaseNumber.Complaint(1), new Note(Texts.digest("note")), List.of("note"), Desk.UEDA);
        }
    }

    @Test
    void aCasebookOfTheFirstFormIsCopiedAndThenTakesLetters() throws CasebookUnavailableException {
        createFirstForm();
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(casebook.backup()).contains(folder.resolve("desk.casebook.form-0001.backup"));
            casebook.letters().draft(List.of(LettersTest.acknowledgement(1, "a")), Desk.UEDA);
            assertThat(casebook.complaints().count()).isEqualTo(1);
            assertThat(casebook.deeds().all(DeedKind.NOTE)).hasSize(1);
        }
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    @Test
    void aCasebookOfTheFirstFormIsVerifiedAsItIs() throws CasebookUnavailableException {
        createFirstForm();
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }
}
