package org.meyasubako.desktop.letters;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterPlan;

/** Which letter, and to whom: the possible ones first; of the others, why not. */
final class LetterChoicesView extends VBox {

    private static final double WIDTH = 280;
    private static final double PADDING = 40;

    private final LettersViewModel model;
    private final Texts texts;
    private final ListView<LetterChoice> kinds = new ListView<>();
    private final ListView<LetterPlan> readers = new ListView<>();

    LetterChoicesView(LettersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("letter-choices");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        kinds.setId("letter-kinds");
        kinds.setItems(model.choices());
        kinds.setCellFactory(list -> new TwoLines<>(list, each -> each.kind().code() + "  " + texts.tell(each.kind().title()), this::standing));
        readers.setId("letter-readers");
        readers.setItems(model.plans());
        readers.setCellFactory(list -> new TwoLines<>(list, this::name, this::reached));
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
        model.choice().addListener((o, old, chosen) -> kinds.getSelectionModel().select(chosen));
        readers.getSelectionModel().selectedItemProperty().addListener((o, old, chosen) -> {
            if (chosen != null) {
                model.plan().set(chosen);
            }
        });
        model.plan().addListener((o, old, chosen) -> readers.getSelectionModel().select(chosen));
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
                .orElseGet(() -> where + " · " + String.join(", ", plan.complaints()));
    }

    private Label title(String code) {
        Label label = new Label(tell(code));
        label.getStyleClass().add("side-title");
        return label;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(LetterChoicesView.class, code));
    }

    /** A line that says what, and a quiet one beneath. */
    private static final class TwoLines<T> extends ListCell<T> {

        private final Function<T, String> first;
        private final Function<T, String> second;

        TwoLines(ListView<T> list, Function<T, String> first, Function<T, String> second) {
            this.first = first;
            this.second = second;
            prefWidthProperty().bind(list.widthProperty().subtract(PADDING));
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            Label name = new Label(first.apply(item));
            name.getStyleClass().add("strong");
            Label beneath = new Label(second.apply(item));
            beneath.getStyleClass().add("quiet");
            VBox lines = new VBox(1, name, beneath);
            lines.setMaxWidth(WIDTH - PADDING);
            setGraphic(lines);
            // A cell has one height for all widths: what is cut off is told in full beside the pointer, and to a screen reader.
            setTooltip(new Tooltip(name.getText() + "\n" + beneath.getText()));
            setAccessibleText(name.getText() + ", " + beneath.getText());
        }
    }
}
