package org.meyasubako.desktop.letters;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.writing.letter.FieldSource;

/** The letter editor, laid over the screen from which it was opened. */
public final class LettersView extends BorderPane {

    private static final double SIDE = 340;
    /** Strikes what is marked in the text. */
    private static final KeyCombination STRIKE = new KeyCodeCombination(KeyCode.X, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final LettersViewModel model;
    private final Texts texts;
    private final LetterTextView text;
    private final LetterChoicesView choices;
    private final ScrollPane side = new ScrollPane();
    private final LetterFootView foot;
    private final Subscription listening;
    private final Ways ways;

    /**
     * The ways out of the editor.
     *
     * @param source shows bytes of a complaint
     * @param print prints paper: a PDF's bytes, under the name that stands in the printer's list
     * @param close goes back to where the person came from
     */
    public record Ways(Consumer<FieldSource.MailBytes> source, BiConsumer<byte[], String> print, Runnable close) {}

    public LettersView(LettersViewModel model, WorkRunner works, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.text = new LetterTextView(model, works, texts);
        this.choices = new LetterChoicesView(model, texts);
        this.foot = new LetterFootView(model, texts, ways.print());
        setId("letters");
        getStyleClass().addAll("letters", "page");
        side.setId("letter-side");
        side.setFitToWidth(true);
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        side.getStyleClass().add("trace-card");
        setTop(head());
        setLeft(choices);
        setCenter(text);
        setRight(side);
        setBottom(foot);
        listening = Subscription.combine(model.plan().subscribe((old, now) -> showSide()),
                model.struck().copy().subscribe((old, now) -> showSide()), model.struck().refusal().subscribe((old, now) -> showSide()));
        // A list would take Escape for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            } else if (STRIKE.match(event) && !model.struck().wanted().get().isBlank()) {
                model.struck().strike();
                event.consume();
            }
        });
        showSide();
    }

    /** Puts the keyboard into the list of letters. */
    public void focusChoices() {
        choices.focusList();
    }

    private Node head() {
        Button back = new Button(null, new FontIcon(MaterialDesignA.ARROW_LEFT));
        back.setAccessibleText(tell("letters.back"));
        back.setId("letters-back");
        back.getStyleClass().add("flat");
        back.setOnAction(event -> leave());
        Label title = new Label();
        title.getStyleClass().add("detail-title");
        title.textProperty().bind(model.subject().map(number -> texts.tell(Sentence.of(LettersView.class, "letters.title", number))));
        Label never = new Label(tell("letters.never"));
        never.getStyleClass().add("quiet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(12, back, title, never, space, language(), faces());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        return head;
    }

    private ComboBox<Optional<Language>> language() {
        ComboBox<Optional<Language>> box = Told.box(
                List.of(Optional.empty(), Optional.of(Language.JAPANESE), Optional.of(Language.ENGLISH)),
                chosen -> tell("letters.language." + chosen.map(Language::tag).orElse("own")));
        box.setId("letter-language");
        box.setAccessibleText(tell("letters.language"));
        box.valueProperty().bindBidirectional(model.language());
        return box;
    }

    private SegmentedButton faces() {
        ToggleButton words = new ToggleButton(tell("letters.text"));
        ToggleButton paper = new ToggleButton(tell("letters.paper"));
        words.setId("letter-words");
        paper.setId("letter-paper");
        words.setSelected(true);
        paper.selectedProperty().addListener((o, old, on) -> text.showPaper(on));
        SegmentedButton faces = new SegmentedButton(words, paper);
        faces.getToggleGroup().selectedToggleProperty().addListener((o, old, chosen) -> {
            if (chosen == null && old != null) {
                old.setSelected(true);
            }
        });
        return faces;
    }

    private void showSide() {
        @Nullable LetterPlan plan = model.plan().get();
        VBox cards = new VBox(12);
        cards.getStyleClass().add("cards");
        if (plan != null) {
            cards.getChildren().add(new LetterFieldsView(model, plan, texts, new LetterFieldsView.Shown(text::select, ways.source())));
            Optional.ofNullable(model.struck().copy().get()).ifPresent(copy -> cards.getChildren().add(new StruckView(model.struck(), copy, texts)));
        }
        boolean lost = side.isFocusWithin();
        side.setContent(cards);
        if (lost) {
            text.requestFocus();
        }
    }

    private void leave() {
        if (model.isEdited()) {
            if (!LeaveQuestion.agreed(getScene().getWindow(), texts)) {
                return;
            }
            model.forget();
        }
        ways.close().run();
    }

    /** The page is closed: it follows its model no longer. */
    public void putAway() {
        listening.unsubscribe();
        text.putAway();
        choices.putAway();
        foot.putAway();
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(LettersView.class, code));
    }
}
