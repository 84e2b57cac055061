package org.meyasubako.desktop.letters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.LetterOrder;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.FactPlace;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.FieldSource;

/** What the letter states and on what each statement rests; what it lacks comes first, with a field for a person's words where those count. */
final class LetterFieldsView extends VBox {

    private final LettersViewModel model;
    private final Texts texts;
    private final Shown show;

    /**
     * Where a statement and what it rests on are shown.
     *
     * @param words marks a statement in the text
     * @param source shows bytes of a complaint
     */
    record Shown(Consumer<FactPlace> words, Consumer<FieldSource.MailBytes> source) {}

    LetterFieldsView(LettersViewModel model, LetterPlan plan, Texts texts, Shown show) {
        super(12);
        this.model = model;
        this.texts = texts;
        this.show = show;
        plan.draft().ifPresent(draft -> {
            if (!draft.missing().isEmpty()) {
                getChildren().add(new Section(tell("fields.missing"), tell("fields.missing.note"), lines(missing(draft))));
            }
            getChildren().add(new Section(tell("fields.facts"), tell("fields.facts.note"), lines(facts(draft))));
            List<Node> typed = typed(draft);
            if (!typed.isEmpty()) {
                getChildren().add(new Section(tell("fields.typed"), "", lines(typed)));
            }
        });
    }

    private static VBox lines(List<Node> nodes) {
        VBox lines = new VBox(8);
        lines.getStyleClass().add("section-body");
        lines.getChildren().setAll(nodes);
        return lines;
    }

    private List<Node> missing(Draft draft) {
        List<Node> nodes = new ArrayList<>();
        for (FieldName name : draft.missing()) {
            nodes.add(LetterOrder.mayBeTyped(name) ? field(name) : new WrappedLabel(
                    texts.tell(Sentence.of(LetterFieldsView.class, "fields.not-typed", name.title())), "missing"));
        }
        return nodes;
    }

    private Node field(FieldName name) {
        TextField words = new TextField(model.stated(name));
        words.setId("field-" + name.key());
        words.setPromptText(tell("fields.prompt"));
        Label label = new Label(texts.tell(name.title()));
        label.setLabelFor(words);
        label.getStyleClass().add("fact-name");
        words.setOnAction(event -> model.state(name, words.getText()));
        words.focusedProperty().addListener((o, old, focused) -> {
            if (!focused && !words.getText().strip().equals(model.stated(name))) {
                model.state(name, words.getText());
            }
        });
        return new VBox(2, label, words);
    }

    private List<Node> facts(Draft draft) {
        List<Node> nodes = new ArrayList<>();
        Set<FieldName> shown = EnumSet.noneOf(FieldName.class);
        for (FactPlace place : draft.facts()) {
            if (shown.add(place.name())) {
                place.source().ifPresent(source -> nodes.add(fact(place, source)));
            }
        }
        return nodes;
    }

    private VBox fact(FactPlace place, FieldSource source) {
        Hyperlink words = new Hyperlink(texts.tell(place.name().title()));
        words.setId("fact-" + place.name().key());
        words.setOnAction(event -> show.words().accept(place));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(8, words, space);
        if (source instanceof FieldSource.MailBytes mail) {
            Hyperlink bytes = new Hyperlink(tell("fields.bytes"));
            bytes.setId("bytes-" + place.name().key());
            bytes.getStyleClass().add("small-link");
            bytes.setOnAction(event -> show.source().accept(mail));
            first.getChildren().add(bytes);
        }
        return new VBox(1, first, new WrappedLabel(texts.tell(source.title()), "quiet"));
    }

    /** What a person stated himself, to be changed or taken back. */
    private List<Node> typed(Draft draft) {
        List<Node> nodes = new ArrayList<>();
        for (FieldName name : FieldName.values()) {
            if (!model.stated(name).isEmpty() && !draft.missing().contains(name)) {
                nodes.add(field(name));
            }
        }
        return nodes;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(LetterFieldsView.class, code));
    }
}
