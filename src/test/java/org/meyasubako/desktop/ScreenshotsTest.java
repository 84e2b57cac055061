package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.theme.Looks;

/** Walks through every screen in both languages and both themes, and leaves a picture of each. */
@Tag("screenshots")
class ScreenshotsTest {

    private static final List<String> PHOTOGRAPHED = List.of("welcome", "trace-pasted", "message-pasted", "urls-pasted", "source-pasted",
            "trace-forged", "source-lit", "message-reported", "trace-html", "message-html", "urls-html", "source-html", "trace-opaque", "trace-plain", "message-plain", "urls-plain",
            "source-plain", "palette", "queue-nothing", "queue-filtered", "failure");

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
        open.read(OpenWindow.SAMPLE);
        open.choose("09-pasted-shop-ja.eml");
        tabs(open, "pasted", suffix);
        open.choose("24-attached-forged-relay-ja.eml");
        open.photograph("trace-forged" + suffix);
        chosenHopInTheSource(open, suffix);
        open.choose("18-attached-shop-html.eml");
        tabs(open, "html", suffix);
        reportedWords(open, suffix);
        open.choose("33-none-opaque.eml");
        open.photograph("trace-opaque" + suffix);
        open.choose("28-plain-no-headers.eml");
        tabs(open, "plain", suffix);
        overlays(open, suffix);
        open.close();
        assertThat(PHOTOGRAPHED).allSatisfy(name -> assertThat(Path.of("target/screenshots", name + suffix + ".png")).isNotEmptyFile());
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
        String[] tabs = {"trace", "message", "urls", "source"};
        for (int tab = 0; tab < tabs.length; tab++) {
            int number = tab;
            open.robot().interact(() -> open.window().chooseTab(number));
            open.photograph(tabs[tab] + "-" + name + suffix);
        }
        open.robot().interact(() -> open.window().chooseTab(0));
    }

    private static void overlays(OpenWindow open, String suffix) throws IOException {
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
        open.robot().interact(() -> open.model().works().fail(new IOException("the disk went away")));
        open.photograph("failure" + suffix);
        open.robot().interact(() -> open.model().works().dismissFailure());
    }
}
