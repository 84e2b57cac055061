package org.meyasubako.desktop.complaints;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** Where a person puts a complaint that stands in no case: he names the case by its number. */
final class PlaceView extends VBox {

    private static final double WIDTH = 320;

    PlaceView(ComplaintsViewModel model, Texts texts, Runnable close) {
        super(10);
        getStyleClass().add("pop-words");
        setPrefWidth(WIDTH);
        Label words = new Label(texts.tell(Sentence.of(PlaceView.class, "place.words")));
        words.setWrapText(true);
        TextField number = new TextField();
        number.setId("place-number");
        number.setPromptText("B-0001");
        HBox.setHgrow(number, Priority.ALWAYS);
        Button put = new Button(texts.tell(Sentence.of(PlaceView.class, "place.put")));
        put.setId("place-put");
        put.getStyleClass().add("accent");
        put.disableProperty().bind(Bindings.createBooleanBinding(() -> number.getText().isBlank(), number.textProperty()));
        put.setOnAction(event -> {
            model.place(number.getText().strip().toUpperCase(Locale.ROOT));
            close.run();
        });
        number.setOnAction(event -> put.fire());
        getChildren().addAll(words, new HBox(8, number, put));
    }
}
