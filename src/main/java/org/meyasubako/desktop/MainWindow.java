package org.meyasubako.desktop;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.UiThread;
import org.meyasubako.desktop.theme.Looks;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.Settings;

/** The window: its stage with bounds that are kept, its scene, and what it asks the system for: files, folders, drops. */
public final class MainWindow {

    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final MainViewModel model;
    private final Texts texts;
    private final Looks looks;
    private final MainView view;

    private MainWindow(Stage stage, Desktop.Parts parts) {
        Settings settings = new Settings(parts.places().settings().resolve("desktop.properties"));
        this.stage = stage;
        this.model = new MainViewModel(parts, settings, new UiThread());
        Language language = parts.chosenLanguage().or(() -> settings.get("language").map(tag -> tag.equals("ja") ? Language.JAPANESE : Language.ENGLISH))
                .orElse(parts.systemLanguage());
        this.texts = new Texts(language, parts.clock().getZone());
        this.looks = new Looks(settings.get("theme").filter("dark"::equals).map(dark -> Looks.Theme.DARK).orElse(Looks.Theme.LIGHT));
        this.view = new MainView(model, texts, looks, this);
    }

    /** Opens the window; {@code closed} is run when a person has closed it. */
    public static MainWindow open(Stage stage, Desktop.Parts parts, Runnable closed) {
        MainWindow window = new MainWindow(stage, parts);
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> window.model.works().fail(cause));
        window.show(closed);
        return window;
    }

    private void show(Runnable closed) {
        looks.wear(looks.theme().get());
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        looks.dress(scene);
        scene.setOnDragOver(this::acceptFiles);
        scene.setOnDragDropped(this::takeFiles);
        Keys.install(scene, view, model);
        stage.setScene(scene);
        stage.titleProperty().bind(texts.bind(Sentence.of(MainWindow.class, "window.title")));
        restoreBounds();
        stage.setOnCloseRequest(event -> {
            if (!view.mayLeave()) {
                event.consume();
            }
        });
        stage.setOnHidden(event -> {
            keepState();
            model.closeWork();
            closed.run();
        });
        stage.show();
    }

    public MainViewModel model() {
        return model;
    }

    void toggleTheme() {
        looks.toggle();
    }

    void togglePalette() {
        view.togglePalette();
    }

    void focusSearch() {
        view.focusSearch();
    }

    void chooseTab(int number) {
        view.chooseTab(number);
    }

    private void restoreBounds() {
        Settings settings = model.settings();
        settings.number("window.width").ifPresent(stage::setWidth);
        settings.number("window.height").ifPresent(stage::setHeight);
        stage.setMaximized(settings.get("window.maximized").filter("true"::equals).isPresent());
    }

    private void keepState() {
        Settings settings = model.settings();
        if (!stage.isMaximized()) {
            settings.set("window.width", String.valueOf(stage.getWidth()));
            settings.set("window.height", String.valueOf(stage.getHeight()));
        }
        settings.set("window.maximized", String.valueOf(stage.isMaximized()));
        settings.set("queue.share", String.valueOf(view.queueShare()));
        settings.set("language", texts.language().tag());
        settings.set("theme", looks.theme().get().name().toLowerCase(java.util.Locale.ROOT));
        model.storeSettings();
    }

    /** Lets a person choose files and opens them. */
    void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.tell(Sentence.of(MainWindow.class, "window.choose-files")));
        @Nullable List<File> files = chooser.showOpenMultipleDialog(stage);
        Optional.ofNullable(files).ifPresent(chosen -> model.open(chosen.stream().map(File::getPath).toList()));
    }

    /** Lets a person choose mailboxes of sent mail. */
    void chooseSentMail() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.tell(Sentence.of(MainWindow.class, "window.choose-sent")));
        @Nullable List<File> files = chooser.showOpenMultipleDialog(stage);
        Optional.ofNullable(files).ifPresent(chosen -> takeSent(chosen.stream().map(File::getPath).toList()));
    }

    /** Lets a person choose a folder of sent mail. */
    void chooseSentFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.tell(Sentence.of(MainWindow.class, "window.choose-sent")));
        Optional.ofNullable(chooser.showDialog(stage)).ifPresent(folder -> takeSent(List.of(folder.getPath())));
    }

    private void takeSent(List<String> mailboxes) {
        Optional.ofNullable(model.work().get()).ifPresent(work -> model.sentMail().take(work, mailboxes));
    }

    /** Lets a person choose where a PDF is put. */
    void savePaper(byte[] pdf, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name + ".pdf");
        @Nullable File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            model.works().load(() -> Files.write(chosen.toPath(), pdf), written -> { });
        }
    }

    /** Lets a person choose a folder and opens it. */
    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.tell(Sentence.of(MainWindow.class, "window.choose-folder")));
        Optional.ofNullable(chooser.showDialog(stage)).ifPresent(folder -> model.open(List.of(folder.getPath())));
    }

    /** Lets a person choose a casebook and opens it. */
    void chooseCasebook() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.tell(Sentence.of(MainWindow.class, "window.choose-casebook")));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Meyasubako", "*.casebook"));
        Optional.ofNullable(chooser.showOpenDialog(stage)).ifPresent(file -> model.open(List.of(file.getPath())));
    }

    /** Lets a person choose the folder of the provider's profile. */
    void chooseProfile() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.tell(Sentence.of(MainWindow.class, "window.choose-profile")));
        Optional.ofNullable(chooser.showDialog(stage)).ifPresent(folder -> model.openProfile(folder.getPath()));
    }

    private void acceptFiles(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            // The originals stay where they are: a copy is what is taken.
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void takeFiles(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        model.open(files.stream().map(File::getPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
