package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class WriterLockTest {

    @TempDir
    Path folder;

    @Test
    void theSecondOpenerReadsAndIsToldWhoWrites() throws CasebookUnavailableException {
        try (Casebook first = Desk.create(folder); Casebook second = Desk.open(folder)) {
            new Desk().add(first, Desk.prepared(first, "one"));
            assertThat(second.writer()).contains(Desk.WRITER);
            assertThat(second.readOnly().orElseThrow().trouble()).isEqualTo(Trouble.IN_USE);
            assertThat(second.complaints().count()).isEqualTo(1);
            assertThatExceptionOfType(CasebookUnavailableException.class)
                    .isThrownBy(() -> second.settings().set("language", "ja")).matches(e -> e.trouble() == Trouble.IN_USE);
        }
    }

    @Test
    void theReasonNamesWhoWrites() throws CasebookUnavailableException {
        try (Casebook first = Desk.create(folder); Casebook second = Desk.open(folder)) {
            assertThat(new Wording(Language.ENGLISH, ZoneOffset.UTC).tell(second.readOnly().orElseThrow().reason()))
                    .contains(Desk.WRITER.user(), Desk.WRITER.host(), Long.toString(Desk.WRITER.process()));
            assertThat(first.readOnly()).isEmpty();
        }
    }

    @Test
    void whoWritesIsNotToldOfHimself() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.create(folder)) {
            assertThat(casebook.writer()).isEmpty();
            assertThat(casebook.readOnly()).isEmpty();
        }
    }

    @Test
    void theNextOpenerWrites() throws CasebookUnavailableException {
        Desk.create(folder).close();
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(casebook.readOnly()).isEmpty();
        }
    }

    @Test
    void aLockFileOfAnotherProgramNamesNobody() throws Exception {
        Desk.create(folder).close();
        Files.writeString(WriterLock.fileOf(Desk.file(folder)), "something else");
        assertThat(WriterLock.occupant(Desk.file(folder))).isEmpty();
    }

    @Test
    void aKilledWriterLosesTheLockAndNothingElse() throws Exception {
        Desk.create(folder).close();
        Process writer = AbandonedWriter.start(Desk.file(folder));
        try {
            AbandonedWriter.awaitCommit(writer);
            try (Casebook second = Desk.open(folder)) {
                assertThat(second.readOnly()).isPresent();
                assertThat(second.writer().orElseThrow().process()).isEqualTo(writer.pid());
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(casebook.readOnly()).isEmpty();
            // Whole batches are there: what was told as committed, and nothing half.
            assertThat(casebook.complaints().count()).isGreaterThanOrEqualTo(AbandonedWriter.COMMITTED);
            long before = casebook.complaints().count();
            ImportCounts again = new Desk().add(casebook, AbandonedWriter.complaints(casebook));
            assertThat(again.added()).isEqualTo(AbandonedWriter.ALL - before);
        }
        Verification verification = new CasebookVerifier().verify(Desk.file(folder));
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.originals()).isEqualTo(AbandonedWriter.ALL);
    }
}
