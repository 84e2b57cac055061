package org.meyasubako.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A framed part of a page: a title, a few quiet words at its right, and what it holds. */
public final class Section extends VBox {

    /** @param note quiet words at the right of the title; empty for none */
    public Section(String title, String note, Node content) {
        getStyleClass().add("fact-card");
        Label name = new Label(title);
        name.getStyleClass().add("fact-card-title");
        name.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label words = new Label(note);
        words.getStyleClass().add("quiet");
        HBox head = new HBox(8, name, space, words);
        head.getStyleClass().add("fact-card-head");
        getChildren().addAll(head, content);
    }
}
