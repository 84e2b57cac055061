package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterState;

/** What was written to whom, and how far it has come. */
class LettersTest {

    private static final CaseNumber.Bundle CASE = new CaseNumber.Bundle(1);
    private static final String ERASING = "期間の満了";

    @TempDir
    Path folder;

    private Casebook casebook;

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        casebook = Desk.create(folder);
        new Desk().add(casebook, Desk.prepared(casebook, "one"));
    }

    @AfterEach
    void closeCasebook() throws CasebookUnavailableException {
        casebook.close();
        assertThat(new CasebookVerifier().verify(Desk.file(folder)).faults()).isEmpty();
    }

    static Letters.Drafting acknowledgement(long number, String text) {
        RawMessage bytes = RawMessage.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "L1-" + number + ".eml");
        return new Letters.Drafting(CASE, new LetterDraft(number, LetterKind.L1, Language.JAPANESE,
                new LetterReader.Complainant("hanako@mail.example"), Optional.empty(), List.of(Desk.mail("one").sha256()),
                Optional.of("b1.l" + number + "@our.example"), bytes.sha256()), bytes);
    }

    private KeptLetter only() throws CasebookUnavailableException {
        List<KeptLetter> letters = casebook.letters().of(CASE);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private void draftOne() throws CasebookUnavailableException {
        casebook.letters().draft(List.of(acknowledgement(1, "ご連絡ありがとうございます。")), Desk.UEDA);
    }

    private static LetterMark sent(long letter, Optional<Sha256> sent) {
        return new LetterMark(letter, LetterState.SENT, Desk.NOW, sent, sent.isPresent());
    }

    @Test
    void aDraftComesBackWithItsBytes() throws CasebookUnavailableException {
        draftOne();
        assertThat(only().draft()).contains(acknowledgement(1, "ご連絡ありがとうございます。").letter());
        assertThat(only().state()).isEqualTo(LetterState.DRAFTED);
        assertThat(casebook.originals().message(only().draft().orElseThrow().draft()).orElseThrow().bytes())
                .isEqualTo(acknowledgement(1, "ご連絡ありがとうございます。").bytes().bytes());
    }

    @Test
    void numbersGoOnAcrossABatch() throws CasebookUnavailableException {
        casebook.letters().draft(List.of(acknowledgement(1, "a"), acknowledgement(2, "b")), Desk.UEDA);
        assertThat(casebook.letters().next()).isEqualTo(3);
    }

    @Test
    void ofABatchAllAreKeptOrNone() throws CasebookUnavailableException {
        draftOne();
        assertThatExceptionOfType(CasebookUnavailableException.class)
                .isThrownBy(() -> casebook.letters().draft(List.of(acknowledgement(2, "b"), acknowledgement(1, "c")), Desk.UEDA));
        assertThat(casebook.letters().all()).hasSize(1);
    }

    @Test
    void whatWasReallySentIsKeptBesideTheDraft() throws CasebookUnavailableException {
        draftOne();
        RawMessage sent = Desk.mail("with another ending");
        casebook.letters().mark(CASE, List.of(sent(1, Optional.of(sent.sha256()))), List.of(sent), Desk.MORI);
        assertThat(only().state()).isEqualTo(LetterState.SENT);
        assertThat(only().mark().orElseThrow().differs()).isTrue();
        assertThat(casebook.originals().message(sent.sha256()).orElseThrow().bytes()).isEqualTo(sent.bytes());
        assertThat(casebook.journal().person(only().marked().orElseThrow().act().person())).contains(Desk.MORI);
    }

    @Test
    void manyAreMarkedInOneAct() throws CasebookUnavailableException {
        casebook.letters().draft(List.of(acknowledgement(1, "a"), acknowledgement(2, "b")), Desk.UEDA);
        long before = casebook.journal().head().number();
        casebook.letters().mark(CASE, List.of(sent(1, Optional.empty()), sent(2, Optional.empty())), List.of(), Desk.UEDA);
        assertThat(casebook.journal().head().number()).isEqualTo(before + 1);
        assertThat(casebook.letters().all()).extracting(KeptLetter::state).containsOnly(LetterState.SENT);
    }

    @Test
    void aMarkIsTakenBack() throws CasebookUnavailableException {
        draftOne();
        casebook.letters().mark(CASE, List.of(sent(1, Optional.empty())), List.of(), Desk.UEDA);
        casebook.letters().mark(CASE, List.of(new LetterMark(1, LetterState.DRAFTED, Desk.NOW, Optional.empty(), false)), List.of(), Desk.UEDA);
        assertThat(only().left()).isEmpty();
    }

    @Test
    void theJournalHasNoWordOfALetter() throws CasebookUnavailableException {
        draftOne();
        casebook.journal().each(entry -> assertThat(entry.written().text()).doesNotContain("hanako", "ご連絡", "b1.l1"));
    }

    @Test
    void anErasedLetterLeavesItsNumber() throws Exception {
        draftOne();
        KeptLetter letter = only();
        Sha256 told = new Sha256(Objects.requireNonNull(letter.drafted().act().facts().get("value")));
        casebook.eraser().erase(List.of(new Erasable.Told(told), new Erasable.File(letter.draft().orElseThrow().draft())), ERASING, Desk.UEDA,
                Desk.MORI);
        assertThat(only().draft()).isEmpty();
        assertThat(only().number()).isEqualTo(1);
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(java.nio.file.Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("ご連絡ありがとうございます", "b1.l1@our.example");
            }
        }
    }

    @Test
    void lettersOutliveARebuild() throws CasebookUnavailableException {
        draftOne();
        casebook.verdicts().renew(List.of(Desk.prepared(casebook, "one")), Desk.UEDA);
        casebook.bundles().replaceAll(List.of());
        assertThat(only().draft()).isPresent();
    }

    @Test
    void aCustomerAndAnOperatorComeBackAsReaders() throws CasebookUnavailableException {
        Letters.Drafting drafting = acknowledgement(1, "a");
        for (LetterReader reader : List.of(new LetterReader.Customer(new CustomerNumber("C-0098")), new LetterReader.Operator("zen.list.example"))) {
            long number = casebook.letters().next();
            LetterDraft letter = new LetterDraft(number, LetterKind.L6, Language.ENGLISH, reader, Optional.of("zen 192.0.2.1"), List.of(), Optional.empty(),
                    drafting.bytes().sha256());
            casebook.letters().draft(List.of(new Letters.Drafting(new CaseNumber.Desk(), letter, drafting.bytes())), Desk.UEDA);
            assertThat(casebook.letters().letter(number).orElseThrow().draft()).contains(letter);
        }
    }
}
