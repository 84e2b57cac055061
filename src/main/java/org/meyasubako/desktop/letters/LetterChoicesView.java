package org.meyasubako.desktop.letters;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterPlan;

/** Which letter, and to whom: the possible ones first; of the others, why not. */
final class LetterChoicesView extends VBox {

    private static final double WIDTH = 280;
    private static final double CELL_WIDTH = 226;
    /** More numbers than these are counted, not named. */
    private static final int NAMED = 2;

    private final LettersViewModel model;
    private final Texts texts;
    private final ListView<LetterChoice> kinds = new ListView<>();
    private final ListView<LetterPlan> readers = new ListView<>();
    private Subscription listening = Subscription.EMPTY;

    LetterChoicesView(LettersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("letter-choices");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        kinds.setId("letter-kinds");
        kinds.setItems(model.choices());
        kinds.setCellFactory(list -> new TwoLines<>(each -> each.kind().code() + "  " + texts.tell(each.kind().title()), this::standing,
                LetterChoice::isPossible));
        readers.setId("letter-readers");
        readers.setItems(model.plans());
        readers.setCellFactory(list -> new TwoLines<>(this::name, this::reached, plan -> plan.draft().isPresent()));
        VBox.setVgrow(kinds, Priority.ALWAYS);
        VBox.setVgrow(readers, Priority.SOMETIMES);
        getChildren().addAll(title("choices.kinds"), kinds, title("choices.readers"), readers);
        follow();
    }

    private void follow() {
        kinds.getSelectionModel().selectedItemProperty().addListener((o, old, chosen) -> {
            if (chosen != null) {
                model.choice().set(chosen);
            }
        });
        readers.getSelectionModel().selectedItemProperty().addListener((o, old, chosen) -> {
            if (chosen != null) {
                model.plan().set(chosen);
            }
        });
        listening = Subscription.combine(model.choices().subscribe(() -> kinds.getSelectionModel().select(model.choice().get())), model.choice().subscribe(chosen -> kinds.getSelectionModel().select(chosen)),
                model.plan().subscribe(chosen -> readers.getSelectionModel().select(chosen)));
    }

    void putAway() {
        listening.unsubscribe();
    }

    void focusList() {
        kinds.requestFocus();
    }

    private String standing(LetterChoice choice) {
        return choice.isPossible() ? texts.tell(Sentence.of(LetterChoicesView.class, "choices.possible", choice.readers()))
                : choice.refusals().stream().findFirst().map(texts::tell).orElse("");
    }

    private String name(LetterPlan plan) {
        return plan.addressee().name().isBlank() ? tell("choices.nameless") : plan.addressee().name();
    }

    private String reached(LetterPlan plan) {
        String where = plan.addressee().address().map(Object::toString).orElseGet(() -> tell("choices.by-post"));
        return plan.refusals().stream().findFirst().map(reason -> where + " · " + texts.tell(reason))
                .orElseGet(() -> where + " · " + complaints(plan.complaints()));
    }

    private String complaints(List<String> numbers) {
        return numbers.size() > NAMED ? texts.tell(Sentence.of(LetterChoicesView.class, "choices.complaints", numbers.size()))
                : String.join(", ", numbers);
    }

    private Label title(String code) {
        Label label = new Label(tell(code));
        label.getStyleClass().add("side-title");
        return label;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(LetterChoicesView.class, code));
    }

    /** A line that says what, and a quiet one beneath; both quiet where nothing can be written. */
    private static final class TwoLines<T> extends ListCell<T> {

        private final Function<T, String> first;
        private final Function<T, String> second;
        private final Predicate<T> possible;

        TwoLines(Function<T, String> first, Function<T, String> second, Predicate<T> possible) {
            this.first = first;
            this.second = second;
            this.possible = possible;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            Label name = new WrappedLabel(first.apply(item), possible.test(item) ? "strong" : "impossible");
            VBox lines = new VBox(2, name, new WrappedLabel(second.apply(item), "quiet"));
            lines.setMinWidth(CELL_WIDTH);
            lines.setMaxWidth(CELL_WIDTH);
            setGraphic(lines);
            setAccessibleText(first.apply(item) + ", " + second.apply(item));
        }

        /** A cell is asked for its height without a width; its lines have theirs. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof VBox lines ? snappedTopInset() + lines.prefHeight(CELL_WIDTH) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }
    }
}
