package org.meyasubako.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.controlsfx.control.PopOver;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.theme.Looks;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.QueueRow;
import org.meyasubako.workspace.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window, opened for a test as the program opens it, with hands on it. */
final class OpenWindow {

    static final Path SAMPLE = Path.of("assets/sample/mailbox");

    private static final Instant NOW = Instant.parse("2026-03-13T03:00:00Z");

    private final FxRobot robot = new FxRobot();
    private final MainWindow window;
    private final Stage stage;

    private OpenWindow(MainWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    static OpenWindow open(Path home, Language language) throws TimeoutException {
        return open(home, language, Lines.cut());
    }

    /** With a way out of the machine. */
    static OpenWindow open(Path home, Language language, QuestionAdapter line) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Places places = new Places(home, home.resolve("settings"), home.resolve("state"), home.resolve("logs"));
        Desktop.Parts parts = new Desktop.Parts(Workbench.opener(NOW, "tanaka", line), places, Optional.of(language), Language.ENGLISH,
                Clock.fixed(NOW, ZoneId.of("Asia/Tokyo")));
        MainWindow[] opened = new MainWindow[1];
        FxToolkit.setupFixture(() -> {
            Looks.loadFonts();
            opened[0] = MainWindow.open(stage, parts, () -> {});
            stage.setWidth(1_440);
            stage.setHeight(900);
        });
        return new OpenWindow(opened[0], stage);
    }

    FxRobot robot() {
        return robot;
    }

    MainWindow window() {
        return window;
    }

    MainViewModel model() {
        return window.model();
    }

    /** Opens mailboxes and waits until they are read. */
    void read(Path... mailboxes) throws TimeoutException {
        robot.interact(() -> model().open(List.of(mailboxes).stream().map(Path::toString).toList()));
        await(() -> model().works().running().isEmpty() && model().complaints().page().get() != null);
    }

    /** Opens the sample as the welcome page does, with its profile and answers, and waits until it is imported and grouped. */
    void readSample() throws TimeoutException {
        robot.interact(() -> model().openSample());
        await(() -> model().work().get() != null && model().works().running().isEmpty() && !model().bundles().rows().isEmpty()
                && model().complaints().page().get() != null && !model().customers().shown().isEmpty());
    }

    /** Chooses the complaint whose file has this name, and waits until it is shown. */
    void choose(String fileName) throws TimeoutException {
        QueueRow row = model().complaints().rows().stream().filter(r -> r.path().endsWith(fileName)).findFirst().orElseThrow();
        robot.interact(() -> model().complaints().chosen().set(row));
        await(() -> model().complaints().current().filter(i -> i.raw().sha256().equals(row.sha256())).isPresent());
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Leaves a picture of the window under {@code target/screenshots}. */
    void photograph(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        ImageIO.write(SwingFXUtils.fromFXImage(picture[0], null), "png", folder.resolve(name + ".png").toFile());
    }

    /** What popped up last. */
    static Window popOver() {
        return Window.getWindows().stream().filter(PopOver.class::isInstance).reduce((first, last) -> last).orElseThrow();
    }

    /** Leaves a picture of what popped up last. */
    void photographPopOver(String name) throws IOException, TimeoutException {
        await(() -> Window.getWindows().stream().anyMatch(PopOver.class::isInstance));
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = popOver().getScene().snapshot(null));
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        ImageIO.write(SwingFXUtils.fromFXImage(picture[0], null), "png", folder.resolve(name + ".png").toFile());
    }

    /** Shows the case about this host, and waits until it is open. */
    void show(String key) throws TimeoutException {
        String id = model().bundles().rows().stream().filter(row -> row.key().value().equals(key)).findFirst().orElseThrow().id();
        robot.interact(() -> model().showCase(id));
        await(() -> model().bundles().detail().get() != null && model().bundles().detail().get().row().id().equals(id));
    }

    void close() throws TimeoutException {
        FxToolkit.setupFixture(stage::hide);
    }
}
