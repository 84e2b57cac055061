package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.complaints.QueueLine;
import org.meyasubako.desktop.statistics.TimeSpan;
import org.meyasubako.desktop.theme.Looks;
import org.meyasubako.judging.statistics.Step;

/** Walks through every screen in both languages and both themes, and leaves a picture of each. */
@Tag("screenshots")
class ScreenshotsTest {

    private static final List<String> PHOTOGRAPHED = List.of("welcome", "trace-pasted", "message-pasted", "urls-pasted", "source-pasted",
            "history-pasted", "trace-forged", "findings", "override", "overruled", "ask", "raw-reply", "source-lit", "message-reported", "trace-html",
            "trace-opaque", "trace-plain", "message-plain", "urls-plain", "palette", "queue-nothing", "queue-filtered", "queue-flood", "failure",
            "case-shop", "case-joe", "customer", "blocklists", "statistics", "statistics-months");

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT", "ENGLISH, DARK", "JAPANESE, LIGHT", "JAPANESE, DARK"})
    void everyScreenLeavesAPicture(Language language, Looks.Theme theme) throws TimeoutException, IOException {
        String suffix = "-" + language.tag() + "-" + theme.name().toLowerCase(Locale.ROOT);
        OpenWindow open = OpenWindow.open(home, language);
        if (theme == Looks.Theme.DARK) {
            open.robot().interact(() -> open.window().toggleTheme());
        }
        open.photograph("welcome" + suffix);
        open.readSample();
        open.choose("09-pasted-shop-ja.eml");
        tabs(open, "pasted", suffix);
        open.choose("24-attached-forged-relay-ja.eml");
        open.photograph("trace-forged" + suffix);
        verdicts(open, suffix);
        chosenHopInTheSource(open, suffix);
        open.choose("18-attached-shop-html.eml");
        open.robot().interact(() -> open.window().chooseTab(0));
        open.photograph("trace-html" + suffix);
        reportedWords(open, suffix);
        open.choose("33-none-opaque.eml");
        open.photograph("trace-opaque" + suffix);
        open.choose("28-plain-no-headers.eml");
        tabs(open, "plain", suffix);
        overlays(open, suffix);
        screens(open, suffix);
        open.close();
        assertThat(PHOTOGRAPHED).allSatisfy(name -> assertThat(Path.of("target/screenshots", name + suffix + ".png")).isNotEmptyFile());
    }

    /** The reasons, a person's verdict instead, the questions of mode Ask, a raw reply. */
    private static void verdicts(OpenWindow open, String suffix) throws IOException, TimeoutException {
        open.robot().clickOn("#findings");
        open.photographPopOver("findings" + suffix);
        open.robot().push(KeyCode.ESCAPE);
        open.robot().clickOn("#change-verdict");
        open.photographPopOver("override" + suffix);
        open.robot().clickOn("#override-reason").write("the customer told us by telephone").clickOn("#override-put");
        OpenWindow.await(() -> open.robot().lookup("#overruled").tryQuery().isPresent());
        open.photograph("overruled" + suffix);
        open.robot().interact(() -> open.model().mode().set(LookupMode.ASK));
        OpenWindow.await(() -> open.robot().lookup("#ask").tryQuery().isPresent());
        open.robot().clickOn("#ask");
        open.photographPopOver("ask" + suffix);
        open.robot().push(KeyCode.ESCAPE);
        open.robot().interact(() -> open.model().mode().set(LookupMode.OFFLINE));
        open.robot().clickOn(".raw-reply");
        OpenWindow.await(() -> Window.getWindows().stream().anyMatch(PopOver.class::isInstance));
        open.photographPopOver("raw-reply" + suffix);
        open.robot().push(KeyCode.ESCAPE);
    }

    /** The other screens. */
    private static void screens(OpenWindow open, String suffix) throws IOException, TimeoutException {
        open.show("shop.our.example");
        open.photograph("case-shop" + suffix);
        open.show("oldclub.example");
        open.photograph("case-joe" + suffix);
        open.robot().interact(() -> open.model().screen().set(Screen.CUSTOMERS));
        open.robot().interact(() -> open.model().customers().typed().set("C-0098"));
        open.robot().interact(() -> open.model().customers().move(1));
        OpenWindow.await(() -> open.model().customers().page().get() != null);
        open.photograph("customer" + suffix);
        open.robot().interact(() -> open.model().screen().set(Screen.BLOCKLISTS));
        open.robot().interact(() -> open.model().blocklists().configuration().set("smtpd_client_restrictions =\n  reject_rbl_client dnsbl.sorbs.net"));
        OpenWindow.await(() -> !open.model().blocklists().shown().isEmpty());
        open.photograph("blocklists" + suffix);
        statistics(open, suffix);
        open.robot().interact(() -> open.model().screen().set(Screen.COMPLAINTS));
    }

    /** The figures of thirty days, and of twelve months. */
    private static void statistics(OpenWindow open, String suffix) throws IOException, TimeoutException {
        open.robot().interact(() -> open.model().screen().set(Screen.STATISTICS));
        OpenWindow.await(() -> !open.model().statistics().rows().isEmpty());
        open.photograph("statistics" + suffix);
        open.robot().interact(() -> open.model().statistics().span().set(TimeSpan.YEAR));
        OpenWindow.await(() -> open.model().statistics().report().get().step() == Step.MONTH);
        open.photograph("statistics-months" + suffix);
    }

    /** A hop that was clicked has its bytes lit in the Source tab. */
    private static void chosenHopInTheSource(OpenWindow open, String suffix) throws IOException {
        open.robot().clickOn(".hop");
        open.robot().interact(() -> open.window().chooseTab(3));
        assertThat(open.robot().lookup(".lit").tryQuery()).isPresent();
        open.photograph("source-lit" + suffix);
        open.robot().interact(() -> open.window().chooseTab(0));
    }

    /** The words of the reported mail, with what was hidden from its reader. */
    private static void reportedWords(OpenWindow open, String suffix) throws IOException {
        open.robot().interact(() -> open.window().chooseTab(1));
        open.robot().clickOn("#reported-message");
        assertThat(open.robot().lookup(".hidden-run").tryQuery()).isPresent();
        open.photograph("message-reported" + suffix);
        open.robot().interact(() -> open.window().chooseTab(0));
    }

    private static void tabs(OpenWindow open, String name, String suffix) throws IOException {
        String[] tabs = {"trace", "message", "urls", "source", "history"};
        for (int tab = 0; tab < tabs.length; tab++) {
            int number = tab;
            open.robot().interact(() -> open.window().chooseTab(number));
            open.photograph(tabs[tab] + "-" + name + suffix);
        }
        open.robot().interact(() -> open.window().chooseTab(0));
    }

    private static void overlays(OpenWindow open, String suffix) throws IOException, TimeoutException {
        open.robot().interact(() -> open.window().togglePalette());
        open.photograph("palette" + suffix);
        open.robot().interact(() -> open.window().togglePalette());
        open.robot().interact(() -> open.model().complaints().typed().set("format:arf nobody"));
        open.photograph("queue-nothing" + suffix);
        open.robot().interact(() -> open.model().complaints().typed().set(""));
        open.robot().interact(() -> {
            open.model().complaints().tokens().add("format:pasted");
            open.model().complaints().tokens().add("grade:c");
        });
        open.photograph("queue-filtered" + suffix);
        open.robot().interact(() -> open.model().complaints().tokens().clear());
        open.robot().interact(() -> open.model().complaints().tokens().add("channel:feedback-loop"));
        OpenWindow.await(() -> open.model().complaints().shown().stream().anyMatch(QueueLine::isFlood));
        open.photograph("queue-flood" + suffix);
        open.robot().interact(() -> open.model().complaints().tokens().clear());
        open.robot().interact(() -> open.model().works().fail(new IOException("the disk went away")));
        open.photograph("failure" + suffix);
        open.robot().interact(() -> open.model().works().dismissFailure());
    }
}
