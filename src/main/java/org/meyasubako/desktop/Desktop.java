package org.meyasubako.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Looks;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.Places;

/** Starts the toolkit and the window, and waits until it is closed. */
public final class Desktop {

    private Desktop() {}

    /**
     * What the window is made of.
     *
     * @param chosenLanguage asked for on the command line; else the settings decide, else {@code systemLanguage}
     */
    public record Parts(CaseworkOpener opener, Places places, Optional<Language> chosenLanguage,
            Language systemLanguage, Clock clock) {}

    /**
     * Opens the window on {@code paths}, mailboxes or a casebook, or on a welcome, and returns when it was closed.
     *
     * @throws DisplayMissingException where there is no screen, or GTK is missing
     */
    public static void start(Parts parts, List<String> paths) throws DisplayMissingException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> {
                Looks.loadFonts();
                MainWindow window = MainWindow.open(new Stage(), parts, closed::countDown);
                if (!paths.isEmpty()) {
                    window.model().open(paths);
                }
            });
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            throw new DisplayMissingException(reason(), e);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static Sentence reason() {
        boolean gtk = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib").stream()
                .anyMatch(folder -> Files.exists(Path.of(folder, "libgtk-3.so.0")));
        return Sentence.of(Desktop.class, gtk || !System.getProperty("os.name").equals("Linux") ? "no-display" : "no-gtk");
    }
}
