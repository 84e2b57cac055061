package org.meyasubako.desktop.bundles;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.bundle.CustomerFact;

/** The record of a fact on the customer's side, with what shows it. */
final class FactView extends VBox {

    private static final double WIDTH = 400;

    FactView(BundlesViewModel model, String number, Texts texts, Runnable close) {
        super(10);
        getStyleClass().add("pop-words");
        setPrefWidth(WIDTH);
        ComboBox<CustomerFact> fact = Told.box(List.of(CustomerFact.values()), each -> texts.tell(each.title()));
        fact.setId("fact");
        fact.setMaxWidth(Double.MAX_VALUE);
        TextArea ground = new TextArea();
        ground.setId("fact-ground");
        ground.setWrapText(true);
        ground.setPrefRowCount(3);
        ground.setPromptText(texts.tell(Sentence.of(FactView.class, "fact.ground")));
        Button record = new Button(texts.tell(Sentence.of(FactView.class, "fact.record")));
        record.setId("fact-record");
        record.getStyleClass().add("accent");
        record.disableProperty().bind(ground.textProperty().map(String::isBlank));
        record.setOnAction(event -> {
            CustomerFact chosen = fact.getValue();
            model.act(desk -> desk.fact(number, chosen, ground.getText()));
            close.run();
        });
        getChildren().addAll(fact, ground, record);
    }
}
