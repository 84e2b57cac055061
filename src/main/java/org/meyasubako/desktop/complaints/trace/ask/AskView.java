package org.meyasubako.desktop.complaints.trace.ask;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;

/** The planned questions, each with whom it reaches and why; exactly those with a mark are asked. */
final class AskView extends VBox {

    private static final double WIDTH = 560;
    /** A complaint about several hosts has more questions than a screen is high. */
    private static final double HEIGHT = 460;
    private static final double INDENT = 26;

    private final AskViewModel model;
    private final Texts texts;

    AskView(AskViewModel model, Texts texts, Runnable close) {
        super(10);
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("pop-words", "ask-dialog");
        setPrefWidth(WIDTH);
        Label title = new Label(tell("ask.title"));
        title.getStyleClass().add("strong");
        getChildren().addAll(title, words(tell("ask.words"), "quiet"));
        VBox questions = new VBox(10);
        for (Reach reach : Reach.values()) {
            List<PlannedQuestion> group = model.planned().stream().filter(planned -> planned.reach() == reach).toList();
            if (!group.isEmpty()) {
                questions.getChildren().add(words(tell("group." + reach.name()), "strong"));
                group.forEach(planned -> questions.getChildren().add(question(planned)));
            }
        }
        ScrollPane scroll = new ScrollPane(questions);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        getChildren().add(scroll);
        Button ask = new Button();
        ask.setId("ask-chosen");
        ask.getStyleClass().add("accent");
        ask.textProperty().bind(Bindings.createStringBinding(
                () -> texts.tell(Sentence.of(AskView.class, "ask.chosen", model.approved().size())), model.approved()));
        ask.disableProperty().bind(Bindings.isEmpty(model.approved()));
        ask.setOnAction(event -> {
            close.run();
            model.ask();
        });
        Button cancel = new Button(tell("ask.cancel"));
        cancel.setOnAction(event -> close.run());
        getChildren().add(new HBox(8, ask, cancel));
    }

    private Node question(PlannedQuestion planned) {
        CheckBox chosen = new CheckBox(planned.question().text());
        chosen.setMnemonicParsing(false);
        chosen.getStyleClass().add("mono");
        chosen.setSelected(model.approved().contains(planned.question()));
        chosen.setDisable(planned.barred().isPresent());
        chosen.selectedProperty().addListener((o, old, on) -> {
            if (on) {
                model.approved().add(planned.question());
            } else {
                model.approved().remove(planned.question());
            }
        });
        boolean suspect = planned.reach() == Reach.SUSPECT;
        Badge reach = new Badge(texts.tell(Sentence.of(AskView.class, "reach." + planned.reach().name(), planned.target())),
                suspect ? Badge.Tone.ACCUSED : Badge.Tone.NEUTRAL);
        VBox lines = new VBox(2, new FlowPane(8, 2, chosen, reach), indented(texts.tell(planned.why()), "quiet"));
        if (suspect) {
            lines.getChildren().add(indented(tell("reach.SUSPECT.words"), "warning"));
        }
        planned.barred().ifPresent(reason -> lines.getChildren().add(indented(texts.tell(reason), "missing")));
        return lines;
    }

    private static Node indented(String text, String style) {
        Label label = words(text, style);
        VBox.setMargin(label, new javafx.geometry.Insets(0, 0, 0, INDENT));
        return label;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(AskView.class, code));
    }
}
