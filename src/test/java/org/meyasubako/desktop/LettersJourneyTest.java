package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.workspace.Correspondent;
import org.meyasubako.workspace.PacketDesk;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.LetterKind;

/** What the desk writes about the sample's hard case: letters, their copies, the packet. */
class LettersJourneyTest {

    private static final String SHOP = "shop.our.example";

    @TempDir
    private Path home;

    private OpenWindow open;
    private WritingHands hands;

    @BeforeEach
    void openTheSample() throws TimeoutException {
        open = OpenWindow.open(home, Language.ENGLISH);
        open.readSample();
        hands = new WritingHands(open);
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        open.close();
    }

    private TextArea text() {
        return open.robot().lookup("#letter-text").queryAs(TextArea.class);
    }

    private boolean isThere(String node) {
        return open.robot().lookup(node).tryQuery().isPresent();
    }

    private Correspondent complainant(String complaint) {
        return hands.correspondence().stream().filter(each -> each.complaints().contains(complaint)).findFirst().orElseThrow();
    }

    @Test
    void aComplainantGoesFromUnansweredToAnswered() throws TimeoutException, IOException {
        hands.letter(SHOP, LetterKind.L3);
        String complaint = hands.plan().complaints().getFirst();
        assertThat(complainant(complaint).answering()).isEqualTo(Correspondent.Answering.OPEN);
        Path folder = Files.createDirectory(home.resolve("letters"));
        hands.write(folder);
        OpenWindow.await(() -> complainant(complaint).answering() == Correspondent.Answering.DRAFTED);
        assertThat(folder).isDirectoryContaining("glob:**.eml").isDirectoryContaining("glob:**.pdf");
        open.robot().push(KeyCode.ESCAPE);
        OpenWindow.await(() -> isThere("#mark-sent-" + complainant(complaint).letters().getFirst().number()));
        hands.fire("#mark-sent-" + complainant(complaint).letters().getFirst().number());
        OpenWindow.await(() -> complainant(complaint).answering() == Correspondent.Answering.ANSWERED);
    }

    @Test
    void theNextReaderComesOnceALetterIsKept() throws TimeoutException, IOException {
        hands.letter(SHOP, LetterKind.L3);
        String first = hands.plan().addressee().name();
        hands.write(Files.createDirectory(home.resolve("letters")));
        assertThat(hands.plan().addressee().name()).isNotEqualTo(first);
        assertThat(hands.plan().draft()).isPresent();
    }

    @Test
    void aChosenStatementIsMarkedInTheText() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        assertThat(text().getText()).isEqualTo(hands.draft().text());
        hands.fire("#fact-" + FieldName.URL.key());
        assertThat(text().getSelectedText()).contains("shop[.]our[.]example");
    }

    @Test
    void theBytesBehindAStatementAreShownInTheirComplaint() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        String complaint = hands.plan().complaints().getFirst();
        hands.fire("#bytes-" + FieldName.RECEIVED.key());
        OpenWindow.await(() -> open.model().complaints().page().get().number().text().equals(complaint));
        assertThat(open.model().screen().get()).isEqualTo(Screen.COMPLAINTS);
        assertThat(open.robot().lookup(".source-lines").query().isVisible()).isTrue();
        assertThat(isThere("#letters")).isFalse();
    }

    @Test
    void aGapIsFilledByWhatAPersonTypes() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L13);
        assertThat(hands.draft().missing()).contains(FieldName.REFERENCE);
        TextField field = open.robot().lookup("#field-" + FieldName.REFERENCE.key()).queryAs(TextField.class);
        open.robot().interact(() -> {
            field.setText("2026 No. 17");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        OpenWindow.await(() -> !hands.draft().missing().contains(FieldName.REFERENCE));
        assertThat(text().getText()).contains("2026 No. 17");
    }

    @Test
    void wordsThatAPersonStrikesLeaveTheCopy() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L10);
        OpenWindow.await(() -> hands.letters().struck().copy().get() != null);
        assertThat(text().getText()).contains("春の大感謝セール");
        open.robot().interact(() -> hands.letters().struck().wanted().set("春の大感謝セール"));
        hands.fire("#strike-more");
        OpenWindow.await(() -> hands.letters().plan().get() != null && !text().getText().contains("春の大感謝セール"));
    }

    @Test
    void whatAPersonTypedIsStillThereAfterALookElsewhere() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        open.robot().interact(() -> text().insertText(0, "Good morning.\n"));
        hands.take(LetterKind.L1);
        assertThat(text().getText()).doesNotContain("Good morning.");
        open.robot().interact(() -> open.model().screen().set(Screen.STATISTICS));
        hands.letter(SHOP, LetterKind.L3);
        assertThat(text().getText()).startsWith("Good morning.\n");
    }

    @Test
    void whatAPersonTypedIsNotThrownAwayWithoutAQuestion() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        open.robot().interact(() -> text().insertText(0, "Good morning.\n"));
        open.robot().push(KeyCode.ESCAPE);
        OpenWindow.await(() -> Window.getWindows().size() == 2);
        open.robot().push(KeyCode.ESCAPE);
        OpenWindow.await(() -> Window.getWindows().size() == 1);
        assertThat(isThere("#letters")).isTrue();
        assertThat(text().getText()).startsWith("Good morning.\n");
    }

    @Test
    void aLetterGoesOutInTheLanguageThatAPersonChose() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        open.robot().interact(() -> hands.letters().language().set(Optional.of(Language.ENGLISH)));
        OpenWindow.await(() -> hands.letters().plan().get() != null && hands.draft().language() == Language.ENGLISH);
        assertThat(text().getText()).contains("Our Hosting");
    }

    @Test
    void aSingleKeyActsOnNothingBeneathAPage() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        int waiting = open.model().complaints().open().get();
        open.robot().push(KeyCode.X).push(KeyCode.CONTROL, KeyCode.X).push(KeyCode.DIGIT1);
        assertThat(open.model().screen().get()).isEqualTo(Screen.BUNDLES);
        assertThat(open.model().complaints().open().get()).isEqualTo(waiting);
    }

    @Test
    void thePageGoesOnInTheOtherLanguageOfTheWindow() throws TimeoutException {
        hands.letter(SHOP, LetterKind.L3);
        open.robot().push(KeyCode.CONTROL, KeyCode.L);
        assertThat(open.robot().lookup("#letter-copy").queryButton().getText()).isEqualTo("本文をコピー");
        assertThat(text().getText()).isEqualTo(hands.draft().text());
    }

    @Test
    void aPacketIsSeenAndWrittenAndHoldsWhenChecked() throws TimeoutException, IOException, InterruptedException {
        hands.packet(SHOP);
        Path archive = home.resolve("packet.zip");
        open.robot().interact(() -> hands.packets().save(archive));
        OpenWindow.await(() -> hands.packets().saved().get() != null);
        assertThat(PacketDesk.verify(archive).passed()).isTrue();
        open.robot().push(KeyCode.ESCAPE);
        assertThat(isThere("#packets")).isFalse();
    }

    @Test
    void aPageOfPaperIsTurnedByKey() throws TimeoutException {
        hands.packet(SHOP);
        open.robot().push(KeyCode.PAGE_DOWN);
        assertThat(open.robot().lookup("#paper-place").queryLabeled().getText()).startsWith("page 2 of");
    }
}
