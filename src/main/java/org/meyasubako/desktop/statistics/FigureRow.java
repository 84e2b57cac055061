package org.meyasubako.desktop.statistics;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.statistics.Amount;
import org.meyasubako.judging.statistics.Figure;

/** A figure as a row: its name, a bar as long as its share of the largest, its amount, and what it was before. */
final class FigureRow extends ToggleButton {

    private static final double NAME = 184;
    private static final double COUNT = 38;
    private static final double LENGTH = 82;
    private static final double BEFORE = 70;
    private static final double EDGES = 20;
    private static final double GAP = 8;

    /** @param most the largest count of the rows beneath each other; 0 where they are not all counts */
    FigureRow(Figure figure, long most, Texts texts) {
        getStyleClass().add("figure-row");
        HBox line = line(figure, most, texts);
        figure.before().ifPresent(then -> line.getChildren().add(before(figure, then, texts)));
        line.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        setAccessibleText(texts.tell(figure.name()) + ": " + texts.tell(figure.amount().told()) + figure.before()
                .map(then -> ", " + texts.tell(Sentence.of(FigureCard.class, "figure.before", then.told()))).orElse(""));
    }

    private static HBox line(Figure figure, long most, Texts texts) {
        Label name = label(texts.tell(figure.name()), NAME, Pos.CENTER_LEFT);
        name.setTooltip(new Tooltip(name.getText()));
        Label amount = label(texts.tell(figure.amount().told()), isCount(figure) ? COUNT : LENGTH, Pos.CENTER_RIGHT);
        amount.getStyleClass().add("strong");
        HBox line = new HBox(GAP, name, amount);
        line.setAlignment(Pos.CENTER_LEFT);
        if (most > 0) {
            line.getChildren().add(1, bar(figure.amount(), most));
        } else {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
        }
        return line;
    }

    private static Label before(Figure figure, Amount then, Texts texts) {
        Label before = label(texts.tell(Sentence.of(FigureRow.class, "figure.then", then.told())), isCount(figure) ? COUNT : BEFORE, Pos.CENTER_RIGHT);
        before.getStyleClass().add("quiet");
        return before;
    }

    private static boolean isCount(Figure figure) {
        return figure.amount() instanceof Amount.Count;
    }

    private static Label label(String words, double width, Pos alignment) {
        Label label = new Label(words);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(alignment);
        return label;
    }

    private static Region bar(Amount amount, long most) {
        StackPane track = new StackPane();
        track.setMinWidth(0);
        track.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(track, Priority.ALWAYS);
        Region bar = new Region();
        bar.getStyleClass().add("figure-bar");
        bar.maxWidthProperty().bind(track.widthProperty().multiply((double) amount.value().orElse(0) / most));
        track.getChildren().add(bar);
        return track;
    }
}
