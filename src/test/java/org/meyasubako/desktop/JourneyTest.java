package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.task.RunningWork;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.mailbox.BigMboxWriter;
import org.meyasubako.workspace.Settings;
import org.testfx.util.WaitForAsyncUtils;

/** A day at the desk, by keyboard: open, choose, search, switch, cancel, fail. */
class JourneyTest {

    @TempDir
    private Path home;

    private OpenWindow open;

    @BeforeEach
    void openTheWindow() throws TimeoutException {
        open = OpenWindow.open(home, Language.ENGLISH);
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        open.close();
    }

    @Test
    void theFirstComplaintIsChosenAndTheKeyboardMovesOn() throws TimeoutException {
        open.read(OpenWindow.SAMPLE);
        assertThat(open.model().complaints().rows()).hasSize(81);
        String first = open.model().complaints().current().orElseThrow().raw().origin().fileName();
        open.robot().push(KeyCode.J);
        OpenWindow.await(() -> open.model().complaints().current().filter(i -> !i.raw().origin().fileName().equals(first)).isPresent());
        open.robot().push(KeyCode.K);
        OpenWindow.await(() -> open.model().complaints().current().filter(i -> i.raw().origin().fileName().equals(first)).isPresent());
    }

    @Test
    void lettersTypedIntoTheSearchAreNoCommands() throws TimeoutException {
        open.read(OpenWindow.SAMPLE);
        var chosen = open.model().complaints().chosen().get();
        open.robot().interact(() -> open.window().focusSearch());
        open.robot().write("jk");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.model().complaints().typed().get()).isEqualTo("jk");
        assertThat(open.model().complaints().chosen().get()).isEqualTo(chosen);
    }

    @Test
    void aTokenTypedAndEnteredNarrowsTheQueue() throws TimeoutException {
        open.read(OpenWindow.SAMPLE);
        open.robot().interact(() -> open.window().focusSearch());
        open.robot().write("format:pasted").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.model().complaints().tokens()).containsExactly("state:open", "format:pasted");
        assertThat(open.model().complaints().shown()).hasSize(9);
    }

    @Test
    void aJapaneseWordOfTwoCharactersIsFound() throws TimeoutException {
        open.read(OpenWindow.SAMPLE);
        open.robot().interact(() -> open.model().complaints().typed().set("佐藤"));
        OpenWindow.await(() -> open.model().complaints().shown().size() == 1);
        assertThat(open.model().complaints().shown().getFirst().row().path()).endsWith("09-pasted-shop-ja.eml");
    }

    @Test
    void theLanguageSwitchesWhileTheWindowIsOpen() {
        assertThat(open.robot().lookup("Open the sample").tryQuery()).isPresent();
        open.robot().push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.robot().lookup("サンプルを開く").tryQuery()).isPresent();
    }

    @Test
    void thePaletteFindsACommandByAFewLetters() throws TimeoutException {
        open.robot().push(KeyCode.CONTROL, KeyCode.K);
        open.robot().write("sample").push(KeyCode.ENTER);
        OpenWindow.await(() -> open.model().complaints().rows().size() == 81);
        assertThat(home.resolve("sample/mailbox")).isDirectory();
    }

    @Test
    void aMailboxThatIsMissingIsToldInWords() throws TimeoutException {
        open.robot().interact(() -> open.model().open(java.util.List.of(home.resolve("nothing.mbox").toString())));
        OpenWindow.await(() -> open.model().works().failure().get() != null);
        assertThat(open.robot().lookup(".failure-title").queryLabeled().getText()).contains("nothing.mbox").contains("could not be opened");
        open.robot().push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.model().works().failure().get()).isNull();
    }

    @Test
    void aLongReadingIsCancelledAndWhatWasReadStays() throws Exception {
        Path box = home.resolve("big.mbox");
        BigMboxWriter.main(new String[] {box.toString(), "messages=60000"});
        open.robot().interact(() -> open.model().open(java.util.List.of(box.toString())));
        OpenWindow.await(() -> open.model().complaints().rows().size() > 200);
        open.robot().interact(() -> open.model().works().running().forEach(RunningWork::cancel));
        OpenWindow.await(() -> open.model().works().running().isEmpty());
        assertThat(open.model().complaints().rows().size()).isBetween(200, 59_999);
        assertThat(open.model().works().failure().get()).isNull();
    }

    @Test
    void whatAPersonChoseOutlivesTheWindow() throws TimeoutException {
        open.robot().push(KeyCode.CONTROL, KeyCode.D);
        open.robot().push(KeyCode.CONTROL, KeyCode.L);
        open.close();
        WaitForAsyncUtils.waitForFxEvents();
        Settings kept = new Settings(home.resolve("settings/desktop.properties"));
        assertThat(kept.get("theme")).contains("dark");
        assertThat(kept.get("language")).contains("ja");
        assertThat(Files.exists(home.resolve("settings/desktop.properties"))).isTrue();
    }
}
