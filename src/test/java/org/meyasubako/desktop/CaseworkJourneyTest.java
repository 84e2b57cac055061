package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.complaints.QueueLine;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.Overruled;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.workspace.CaseDetail;
import org.meyasubako.workspace.QueueRow;
import org.testfx.util.WaitForAsyncUtils;

/** A day of casework on the sample's story, with the network unplugged. */
class CaseworkJourneyTest {

    @TempDir
    private Path home;

    private OpenWindow open;

    @BeforeEach
    void openTheSample() throws TimeoutException {
        open = OpenWindow.open(home, Language.ENGLISH);
        open.readSample();
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        open.close();
    }

    @Test
    void theHardCaseGoesFromTheQueueToAHold() throws TimeoutException {
        open.choose("09-pasted-shop-ja.eml");
        assertThat(open.model().complaints().page().get().verdict().orElseThrow().kind()).isEqualTo(Kind.NAMED);
        open.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(open.model().screen().get()).isEqualTo(Screen.BUNDLES);
        open.show("shop.our.example");
        type("#ground", "nine people, no link to the customer yet");
        fire("#record-decision");
        OpenWindow.await(() -> detail().row().disposition() == Disposition.HOLD);
        assertThat(detail().decisions().getFirst().ground()).contains("nine people, no link to the customer yet");
    }

    @Test
    void aJoeJobIsClearedWithAWrittenGroundOnly() throws TimeoutException {
        open.show("oldclub.example");
        assertThat(detail().row().flags()).contains(FlagCode.JOE_JOB);
        type("#clear-" + FlagCode.JOE_JOB.code(), "the club's own server sent it after all");
        open.robot().interact(() -> open.robot().lookup("#clear-" + FlagCode.JOE_JOB.code()).query().getParent().getChildrenUnmodifiable().stream()
                .filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(Button::fire));
        OpenWindow.await(() -> !detail().row().flags().contains(FlagCode.JOE_JOB));
    }

    @Test
    void aPersonsVerdictStandsOverTheRulesWhichAreKept() throws TimeoutException {
        open.choose("24-attached-forged-relay-ja.eml");
        fire("#change-verdict");
        type("#override-reason", "the customer told us by telephone");
        fire("#override-put");
        OpenWindow.await(() -> open.model().complaints().page().get().verdict().orElseThrow() instanceof Overruled);
        assertThat(open.model().complaints().page().get().reason()).contains("the customer told us by telephone");
        assertThat(open.model().complaints().page().get().history()).isNotEmpty();
        assertThat(open.robot().lookup("#overruled").queryLabeled().getText()).contains("The rules say");
    }

    @Test
    void aHostThatAPersonMarksAsAReceiverAnchorsTheChainOnTheScreen() throws TimeoutException {
        open.choose("25-attached-unanchored.eml");
        assertThat(open.robot().lookup(".hop.handover").tryQuery()).isEmpty();
        fire("#mark-host");
        OpenWindow.await(() -> open.robot().lookup("#mark-reason").tryQuery().isPresent());
        type("#mark-reason", "the complainant's provider told us so");
        fire("#mark-put");
        OpenWindow.await(() -> open.robot().lookup(".hop.handover").tryQuery().isPresent() && open.robot().lookup(".host-mark").tryQuery().isPresent());
        assertThat(chain().anchored()).isTrue();
    }

    @Test
    void upAndDownGoFromHopToHop() throws TimeoutException {
        open.choose("24-attached-forged-relay-ja.eml");
        open.robot().clickOn(".hop");
        open.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
        int chosen = open.robot().lookup(".hop").queryAll().stream().map(hop -> hop.lookup(".chosen") != null).toList().indexOf(true);
        assertThat(chosen).isEqualTo(1);
    }

    @Test
    void whatIsSetAsideAtOnceComesBackAtOnce() throws TimeoutException {
        int waiting = open.model().complaints().open().get();
        var lines = open.model().complaints().shown().stream().filter(line -> !line.isFlood()).limit(3).map(QueueLine::row).toList();
        open.robot().interact(() -> open.model().complaints().queue().marked().setAll(lines));
        open.robot().push(KeyCode.X);
        OpenWindow.await(() -> open.model().complaints().open().get() == waiting - 3);
        open.robot().push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.await(() -> open.model().complaints().open().get() == waiting);
        assertThat(open.model().complaints().rows()).allMatch(QueueRow::isOpen);
    }

    @Test
    void aFloodIsOneLineThatUnfolds() throws TimeoutException {
        open.robot().interact(() -> open.model().complaints().tokens().add("channel:feedback-loop"));
        OpenWindow.await(() -> open.model().complaints().shown().size() < 15);
        QueueLine flood = open.model().complaints().shown().stream().filter(QueueLine::isFlood).findFirst().orElseThrow();
        int before = open.model().complaints().shown().size();
        open.robot().clickOn(".flood");
        OpenWindow.await(() -> open.model().complaints().shown().size() == before + flood.flood() - 1);
    }

    @Test
    void whoseTheUrlWasOpensFirstWhereOnlyItIsNamed() throws TimeoutException {
        open.choose("24-attached-forged-relay-ja.eml");
        open.choose("09-pasted-shop-ja.eml");
        assertThat(open.robot().lookup(".owner-card").tryQuery()).isPresent();
        assertThat(open.model().complaints().page().get().owners().getFirst().cases()).contains(open.model().complaints().firstCase().orElseThrow());
    }

    @Test
    void aReasonLightsItsBytesInTheSource() throws TimeoutException {
        open.choose("24-attached-forged-relay-ja.eml");
        fire("#findings");
        open.robot().interact(() -> ((Hyperlink) OpenWindow.popOver().getScene().getRoot().lookup(".finding-bytes")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.robot().lookup(".lit").tryQuery()).isPresent();
    }

    private HopChain chain() {
        return Objects.requireNonNull(open.model().complaints().page().get()).inspection().complaint().chain().orElseThrow();
    }

    private CaseDetail detail() {
        return Objects.requireNonNull(open.model().bundles().detail().get());
    }

    private void type(String field, String words) {
        open.robot().interact(() -> open.robot().lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    private void fire(String button) {
        open.robot().interact(() -> open.robot().lookup(button).queryAs(ButtonBase.class).fire());
    }
}
