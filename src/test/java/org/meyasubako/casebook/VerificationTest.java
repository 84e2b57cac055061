package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.JournalHead;

class VerificationTest {

    private static final String GROUND = "約款第12条、サイトの確認による";

    @TempDir
    Path folder;

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.create(folder)) {
            new Desk().add(casebook, Desk.prepared(casebook, "one 迷惑メール"), Desk.prepared(casebook, "two"), Desk.prepared(casebook, "three"));
            casebook.deeds().record(DeedKind.NOTE, new CaseNumber.Complaint(1), new Note(Texts.digest(GROUND)), List.of(GROUND), Desk.UEDA);
            casebook.letters().draft(List.of(LettersTest.acknowledgement(1, "a")), Desk.UEDA);
            casebook.bundles().replaceAll(List.of(BundlesTest.sheet(Desk.shop(), Desk.mail("two").sha256())));
            casebook.redactionKeys().key(new CaseNumber.Bundle(1), () -> new byte[RedactionKeys.LENGTH], Desk.UEDA);
            casebook.observations().record(List.of(ObservationsTest.observation("A www.shop.example", "reply")), Desk.UEDA);
        }
    }

    private Verification verify() throws CasebookUnavailableException {
        return new CasebookVerifier().verify(Desk.file(folder));
    }

    /** Changes rows behind the program's back, and seals the file as if nothing had happened. */
    private void tamper(String sql) throws Exception {
        PageSeal.remove(Desk.file(folder));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Desk.file(folder));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
        PageSeal.write(Desk.file(folder));
    }

    @Test
    void aCasebookAsItWasWrittenPasses() throws CasebookUnavailableException {
        Verification verification = verify();
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.sealed()).isTrue();
        assertThat(verification.originals()).isEqualTo(4);
        assertThat(verification.entries()).isEqualTo(5);
    }

    @Test
    void everyFlippedBitIsFound() throws Exception {
        byte[] bytes = Files.readAllBytes(Desk.file(folder));
        Random random = new Random(20261124);
        for (int i = 0; i < 60; i++) {
            int place = random.nextInt(bytes.length);
            int bit = 1 << random.nextInt(8);
            bytes[place] ^= (byte) bit;
            Files.write(Desk.file(folder), bytes);
            assertThat(findsFault()).as("byte %d, bit %d", place, bit).isTrue();
            bytes[place] ^= (byte) bit;
        }
    }

    /** A beginning that is none of a casebook is told as that. */
    private boolean findsFault() {
        try {
            return !verify().passed();
        } catch (CasebookUnavailableException e) {
            return e.trouble() == Trouble.NOT_A_CASEBOOK || e.trouble() == Trouble.NEWER;
        }
    }

    @Test
    void aFlippedBitIsNamedByItsPage() throws Exception {
        byte[] bytes = Files.readAllBytes(Desk.file(folder));
        bytes[5 * 8192 + 100] ^= 1;
        Files.write(Desk.file(folder), bytes);
        assertThat(verify().faults()).anyMatch(fault -> fault.code().equals("page") && fault.where().equals("6"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE chunk SET bytes = x'00' WHERE original = 1                                          | original
            DELETE FROM chunk WHERE original = 2                                                       | original
            UPDATE text SET body = 'another ground'                                                    | text
            UPDATE text SET body = NULL                                                                | text
            DELETE FROM text                                                                           | binding
            UPDATE deed SET value = '{}'                                                               | deed
            UPDATE deed SET subject = 'R-000002'                                                       | binding
            DELETE FROM deed                                                                           | binding
            UPDATE verdict SET value = replace(value, 'NAMED', 'SENT') WHERE id = 2                    | verdict
            DELETE FROM verdict WHERE id = 3                                                           | binding
            UPDATE observation SET raw = x'0011'                                                       | observation
            UPDATE observation SET asked = '2020-01-01T00:00:00Z'                                      | observation
            DELETE FROM observation                                                                    | binding
            DELETE FROM letter                                                                         | binding
            UPDATE letter SET number = 2                                                               | letter
            UPDATE letter SET drafted = (SELECT journal FROM deed WHERE action = 'note')               | structure
            DELETE FROM chunk WHERE original = (SELECT max(id) FROM original)                          | original
            UPDATE redaction_key SET value = x'00'                                                     | redaction-key
            DELETE FROM redaction_key                                                                  | binding
            UPDATE person SET value = replace(value, '上田', '下田')                                     | person
            DROP TRIGGER journal_is_not_changed; UPDATE journal SET text = replace(text, 'note', 'move') | journal
            DROP TRIGGER journal_is_not_deleted; DELETE FROM journal WHERE number = 2                  | journal
            PRAGMA foreign_keys = OFF; DELETE FROM complaint WHERE number = 3                          | binding
            """)
    void aChangeBehindOurBackIsFoundAndNamed(String sql, String code) throws Exception {
        tamper(sql);
        assertThat(verify().faults()).extracting(CasebookFault::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal SET text = 'x'", "DELETE FROM journal", "INSERT INTO journal (number, text, hash) VALUES (9, 'x', 'y')"})
    void theJournalRefusesToBeChanged(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Desk.file(folder));
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeUpdate(sql))
                    .withMessageContaining("journal");
        }
    }

    @Test
    void aHeadKnownFromElsewhereHasToBeThere() throws CasebookUnavailableException {
        JournalHead known = new JournalHead(3, Sha256.of(new byte[1]));
        assertThat(new CasebookVerifier(List.of(known)).verify(Desk.file(folder)).faults())
                .extracting(CasebookFault::code).containsExactly("journal");
    }

    @Test
    void anOpenCasebookIsCheckedWithoutASeal() throws CasebookUnavailableException {
        try (Casebook casebook = Desk.open(folder)) {
            new Desk().add(casebook, Desk.prepared(casebook, "four"));
            Verification verification = verify();
            assertThat(verification.sealed()).isFalse();
            assertThat(verification.faults()).isEmpty();
            assertThat(verification.originals()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "From: somebody\n\nnot a casebook"})
    void aFileThatNeverWasACasebookIsToldAsThat(String content) throws Exception {
        Files.writeString(Desk.file(folder), content);
        assertThatExceptionOfType(CasebookUnavailableException.class).isThrownBy(this::verify)
                .matches(e -> e.trouble() == Trouble.NOT_A_CASEBOOK);
    }

    @Test
    void aSealedCasebookWithoutItsBeginningIsADamagedOne() throws Exception {
        byte[] bytes = Files.readAllBytes(Desk.file(folder));
        bytes[0] ^= 1;
        Files.write(Desk.file(folder), bytes);
        assertThat(verify().faults()).extracting(CasebookFault::code).contains("page");
    }

    @Test
    void whatStandsBehindTheLastPageHasToBeTheSeal() throws Exception {
        Files.write(Desk.file(folder), new byte[] {1, 2, 3}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(verify().faults()).extracting(CasebookFault::code).contains("seal");
    }
}
