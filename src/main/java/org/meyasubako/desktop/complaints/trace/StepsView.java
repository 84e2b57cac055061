package org.meyasubako.desktop.complaints.trace;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.HopChain;

/** Why the line stands where it does: the reasoning as sentences, each of which leads to the bytes it rests on. */
final class StepsView extends VBox {

    StepsView(List<HopChain.Step> steps, Texts texts, Consumer<HopChain.Step> follow) {
        getStyleClass().add("steps");
        Label title = new Label(texts.tell(Sentence.of(StepsView.class, "steps.title")));
        title.getStyleClass().add("steps-title");
        getChildren().add(title);
        int number = 0;
        for (HopChain.Step step : steps) {
            number++;
            Label count = new Label(number + ".");
            count.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(texts.tell(step.sentence()));
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(8, count, words);
            if (step.span().isPresent()) {
                Hyperlink bytes = new Hyperlink(texts.tell(Sentence.of(StepsView.class, "steps.bytes")));
                bytes.setMinWidth(USE_PREF_SIZE);
                bytes.setOnAction(event -> follow.accept(step));
                row.getChildren().add(bytes);
            }
            getChildren().add(row);
        }
    }
}
