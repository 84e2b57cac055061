package org.meyasubako.desktop.statistics;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.statistics.Figure;

/** A figure as a card: its amount large, its name, and what it was in the period before. */
final class FigureCard extends ToggleButton {

    private static final double WIDTH = 178;

    FigureCard(Figure figure, Texts texts) {
        getStyleClass().add("figure-card");
        Label name = new Label(texts.tell(figure.name()));
        name.getStyleClass().add("quiet");
        Label amount = new Label(texts.tell(figure.amount().told()));
        amount.getStyleClass().add("figure-amount");
        VBox lines = new VBox(1, name, amount);
        String then = figure.before().map(before -> texts.tell(Sentence.of(FigureCard.class, "figure.before", before.told()))).orElse("");
        if (!then.isEmpty()) {
            Label before = new Label(then);
            before.getStyleClass().add("quiet");
            lines.getChildren().add(before);
        }
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(WIDTH);
        setAccessibleText(name.getText() + ": " + amount.getText() + " " + then);
    }
}
