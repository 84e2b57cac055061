package org.meyasubako.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.blocklists.BlocklistsView;
import org.meyasubako.desktop.bundles.BundlesView;
import org.meyasubako.desktop.complaints.ComplaintsView;
import org.meyasubako.desktop.customers.CustomersView;
import org.meyasubako.desktop.letters.LeaveQuestion;
import org.meyasubako.desktop.palette.Command;
import org.meyasubako.desktop.palette.PaletteView;
import org.meyasubako.desktop.statistics.StatisticsView;
import org.meyasubako.desktop.task.Failure;
import org.meyasubako.desktop.theme.Looks;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.desktop.welcome.WelcomeView;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.workspace.SentSummary;
import org.meyasubako.writing.letter.FieldSource;

/** The window's content: the strip above, a screen beneath, and what is laid over both: the palette, a failure. */
final class MainView extends StackPane {

    private final MainViewModel model;
    private final Texts texts;
    private final Looks looks;
    private final MainWindow window;
    private final BorderPane frame = new BorderPane();
    private final StripView strip;
    private final ComplaintsView complaints;
    private final BundlesView bundles;
    private final CustomersView customers;
    private final BlocklistsView blocklists;
    private final StatisticsView statistics;
    private final RailView rail;
    private final LaidPages pages;
    private final List<Command> commands;

    MainView(MainViewModel model, Texts texts, Looks looks, MainWindow window) {
        this.model = model;
        this.texts = texts;
        this.looks = looks;
        this.window = window;
        this.pages = new LaidPages(model, texts, new LaidPages.Places(frame, this, this::showScreen, this::showSource, window));
        this.strip = new StripView(model, texts, looks, window);
        this.complaints = new ComplaintsView(model.complaints(), texts, model::showCase, model.settings().number("queue.share").orElse(-1.0));
        this.bundles = new BundlesView(model.bundles(), texts, new BundlesView.Ways(pages::openLetters, pages::openPacket));
        this.customers = new CustomersView(model.customers(), texts, model::showCase);
        this.blocklists = new BlocklistsView(model.blocklists(), texts);
        this.statistics = new StatisticsView(model.statistics(), texts, new StatisticsView.Ways(model::showNumber, Optional.of(this::printFigures)));
        this.rail = new RailView(model.screen(), model.waiting(), texts);
        this.commands = makeCommands();
        getStyleClass().add("main");
        frame.setTop(strip);
        getChildren().add(frame);
        model.work().addListener((o, old, work) -> showScreen());
        model.screen().addListener((o, old, screen) -> showScreen());
        model.sentMail().found().addListener((o, old, found) -> showSent(found));
        model.works().failure().addListener((o, old, failure) -> showFailure(failure));
        showScreen();
    }

    private void showScreen() {
        pages.clear();
        if (model.work().get() != null) {
            frame.setLeft(rail);
            frame.setCenter(node(model.screen().get()));
            focusScreen();
        } else {
            frame.setLeft(null);
            frame.setCenter(new WelcomeView(new WelcomeView.Offers(window::chooseFiles, window::chooseFolder, model::openSample,
                    model.settings().recent(), path -> model.open(List.of(path))), texts));
        }
    }

    /** Shows the bytes on which a statement rests, lit in the complaint's Source tab. */
    private void showSource(FieldSource.MailBytes source) {
        complaints.showSource(source.message(), source.span());
        model.showComplaint(source.message());
        // The letters may have been laid over this very screen.
        showScreen();
    }

    private Node node(Screen screen) {
        return switch (screen) {
            case COMPLAINTS -> complaints;
            case BUNDLES -> bundles;
            case CUSTOMERS -> customers;
            case BLOCKLISTS -> blocklists;
            case STATISTICS -> statistics;
        };
    }

    private void focusScreen() {
        switch (model.screen().get()) {
            case COMPLAINTS -> complaints.focusQueue();
            case BUNDLES -> bundles.focusList();
            case CUSTOMERS -> customers.focusList();
            case BLOCKLISTS -> blocklists.focusList();
            case STATISTICS -> statistics.focusFigures();
        }
    }

    private void showFailure(@Nullable Failure failure) {
        getChildren().removeIf(FailureView.class::isInstance);
        if (failure != null) {
            FailureView shown = new FailureView(failure, texts, model.works()::dismissFailure);
            getChildren().add(shown);
            shown.focusButton();
        }
    }

    private void showSent(@Nullable SentSummary found) {
        getChildren().removeIf(SentMailView.class::isInstance);
        if (found != null) {
            SentMailView shown = new SentMailView(found, texts, model.sentMail()::dismiss);
            getChildren().add(shown);
            shown.focusButton();
        }
    }

    private void printFigures(Report report) {
        String name = "statistics-" + report.period().from() + "-" + report.period().to();
        model.statistics().paper(report, texts.wording().get(), pdf -> pages.print(pdf, name));
    }

    private List<Command> makeCommands() {
        List<Command> made = new ArrayList<>(List.of(
                command("command.open-files", ctrl(KeyCode.O), window::chooseFiles),
                command("command.open-folder", Optional.of(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
                        window::chooseFolder),
                command("command.open-casebook", Optional.empty(), unlessTyped(window::chooseCasebook)),
                command("command.open-profile", Optional.empty(), unlessTyped(window::chooseProfile)),
                command("command.open-sample", Optional.empty(), unlessTyped(model::openSample)),
                command("command.search", ctrl(KeyCode.F), this::focusSearch),
                command("command.palette", ctrl(KeyCode.K), this::togglePalette),
                command("command.next", ctrl(KeyCode.J), onScreen(() -> move(1))),
                command("command.open-case", ctrl(KeyCode.B), onScreen(this::openCase)),
                command("command.set-aside", ctrl(KeyCode.X), onScreen(model.complaints()::setAside)),
                command("command.letters", ctrl(KeyCode.E), onScreen(this::openLetters)),
                command("command.packet", ctrl(KeyCode.P), onScreen(this::openPacket)),
                command("command.undo", ctrl(KeyCode.Z), onScreen(this::undo)),
                command("command.take-sent", Optional.empty(), window::chooseSentMail),
                command("command.take-sent-folder", Optional.empty(), window::chooseSentFolder),
                command("command.language", ctrl(KeyCode.L), () -> StripView.switchLanguage(texts)),
                command("command.theme", ctrl(KeyCode.D), looks::toggle),
                command("command.cancel", Optional.empty(), model::cancelAll)));
        for (Screen screen : Screen.values()) {
            made.add(new Command(screen.title(), Optional.of(new KeyCodeCombination(digit(List.of(Screen.values()).indexOf(screen)), KeyCombination.ALT_DOWN)),
                    () -> model.screen().set(screen)));
        }
        for (LookupMode mode : LookupMode.values()) {
            made.add(new Command(ModeView.name(mode), Optional.empty(), () -> model.mode().set(mode)));
        }
        for (int tab = 0; tab < ComplaintsView.tabs(); tab++) {
            int number = tab;
            made.add(new Command(ComplaintsView.tabName(tab), ctrl(digit(tab)), () -> chooseTab(number)));
        }
        return List.copyOf(made);
    }

    /** What acts on the screen waits while a page is laid over it: nobody sees what it would do. */
    private Runnable onScreen(Runnable action) {
        return () -> {
            if (!pages.cover()) {
                action.run();
            }
        };
    }

    /** Another casebook ends what was typed in the letters of this one. */
    private Runnable unlessTyped(Runnable action) {
        return () -> {
            if (mayLeave()) {
                action.run();
            }
        };
    }

    /** Whether nothing that a person typed would be lost, or he lets it go. */
    boolean mayLeave() {
        return !model.letters().isEdited() || LeaveQuestion.agreed(getScene().getWindow(), texts);
    }

    /** Whether a page covers the screen. */
    boolean isCovered() {
        return pages.cover();
    }

    private static KeyCode digit(int index) {
        return List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5).get(index);
    }

    private static Command command(String code, Optional<KeyCombination> key, Runnable action) {
        return new Command(Sentence.of(MainView.class, code), key, action);
    }

    private static Optional<KeyCombination> ctrl(KeyCode code) {
        return Optional.of(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }

    List<Command> commands() {
        return commands;
    }

    /** Opens the palette, or closes it where it is open. */
    void togglePalette() {
        Optional<Node> open = getChildren().stream().filter(PaletteView.class::isInstance).findFirst();
        if (open.isPresent()) {
            getChildren().remove(open.get());
            return;
        }
        PaletteView palette = new PaletteView(commands, texts, () -> getChildren().removeIf(PaletteView.class::isInstance));
        palette.setMaxSize(560, 420);
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        getChildren().add(palette);
        palette.focusField();
    }

    /** Moves on in the list of the screen that is shown. */
    void move(int by) {
        switch (model.screen().get()) {
            case COMPLAINTS -> model.complaints().move(by);
            case BUNDLES -> model.bundles().move(by);
            case CUSTOMERS -> model.customers().move(by);
            case STATISTICS -> model.statistics().moveInTime(by);
            case BLOCKLISTS -> { }
        }
    }

    /** Opens the case of the chosen complaint. */
    void openCase() {
        model.complaints().firstCase().ifPresent(model::showCase);
    }

    /** Opens the letters about what is chosen. */
    void openLetters() {
        model.aboutLetters().ifPresent(pages::openLetters);
    }

    /** Opens the packet of the chosen case. */
    void openPacket() {
        model.aboutPacket().ifPresent(pages::openPacket);
    }

    /** Takes the last deed back: of the grouping where cases are shown, else of the queue. */
    void undo() {
        if (model.screen().get() == Screen.BUNDLES) {
            model.bundles().undo();
        } else {
            model.complaints().undo();
        }
    }

    void chooseTab(int number) {
        model.screen().set(Screen.COMPLAINTS);
        complaints.chooseTab(number);
    }

    void focusSearch() {
        model.screen().set(Screen.COMPLAINTS);
        strip.focusSearch();
    }

    double queueShare() {
        return complaints.queueShare();
    }
}
