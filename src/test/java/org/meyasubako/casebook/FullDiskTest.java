package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.RawMessage;

/** SQLite says the same of a file that must not grow as of a disk that is full. */
class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsToldAsThatAndTakesNothingBack() throws Exception {
        try (Casebook casebook = Desk.create(folder)) {
            new Desk().add(casebook, Desk.prepared(casebook, "one"));
        }
        try (Session session = new Connections(Desk.file(folder), false).writing()) {
            session.script("PRAGMA max_page_count = " + (session.number("PRAGMA page_count") + 2));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> session.inTransaction(each -> Originals.add(each, RawMessage.of(new byte[1_000_000], "big"))))
                    .matches(e -> new Troubles(folder).of(e).trouble() == Trouble.DISK_FULL);
            assertThat(session.number("SELECT count(*) FROM original")).isEqualTo(1);
        }
        try (Casebook casebook = Desk.open(folder)) {
            assertThat(new Desk().add(casebook, Desk.prepared(casebook, "two")).added()).isEqualTo(1);
        }
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    @Test
    void aFullDiskBeneathTheLockIsToldToo() {
        assertThat(new Troubles(folder).of(new IOException("No space left on device")).trouble()).isEqualTo(Trouble.DISK_FULL);
    }
}
