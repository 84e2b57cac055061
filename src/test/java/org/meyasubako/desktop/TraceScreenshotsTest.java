package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.theme.Looks;

/** Five chains of different kinds, each with its cards from the top, from the middle and from the end, and the form of a host's mark. */
@Tag("screenshots")
class TraceScreenshotsTest {

    private static final List<String> CHAINS = List.of("24-attached-forged-relay-ja.eml", "01-arf-vps3-offer.eml", "43-attached-sending-service.eml",
            "48-attached-fetched.eml", "25-attached-unanchored.eml");

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT", "JAPANESE, DARK"})
    void fiveChainsLeaveTheirPictures(Language language, Looks.Theme theme) throws TimeoutException, IOException {
        String suffix = "-" + language.tag() + "-" + theme.name().toLowerCase(Locale.ROOT);
        OpenWindow open = OpenWindow.open(home, language);
        if (theme == Looks.Theme.DARK) {
            open.robot().interact(() -> open.window().toggleTheme());
        }
        open.readSample();
        for (String chain : CHAINS) {
            open.choose(chain);
            open.robot().interact(() -> open.window().chooseTab(0));
            for (int part = 0; part <= 2; part++) {
                double down = part / 2.0;
                OpenWindow.await(() -> open.robot().lookup(".raw-reply").tryQuery().isPresent());
                open.robot().interact(() -> open.robot().lookup("#trace-cards").queryAs(ScrollPane.class).setVvalue(down));
                open.photograph("chain-" + chain.substring(0, 2) + "-" + part + suffix);
            }
        }
        open.robot().interact(() -> open.robot().lookup("#mark-host").queryAs(ButtonBase.class).fire());
        open.photographPopOver("mark-host" + suffix);
        open.robot().push(KeyCode.ESCAPE);
        open.close();
        assertThat(Path.of("target/screenshots", "mark-host" + suffix + ".png")).isNotEmptyFile();
    }
}
