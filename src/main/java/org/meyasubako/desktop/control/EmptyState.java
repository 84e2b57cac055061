package org.meyasubako.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show: why, and what a person can do. */
public final class EmptyState extends VBox {

    private static final double WIDTH = 420;

    public EmptyState(Ikon icon, ObservableValue<String> what, ObservableValue<String> remedy) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon picture = new FontIcon(icon);
        Label title = new Label();
        title.textProperty().bind(what);
        title.getStyleClass().add("empty-title");
        Label words = new Label();
        words.textProperty().bind(remedy);
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        words.getStyleClass().add("empty-words");
        getChildren().addAll(picture, title, words);
    }
}
