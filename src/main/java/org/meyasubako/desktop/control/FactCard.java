package org.meyasubako.desktop.control;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card with a title, and names with their values beneath. */
public final class FactCard extends VBox {

    private static final double NAME_WIDTH = 116;

    private final GridPane facts = new GridPane();
    private int rows;

    /** @param note a few words at the right of the title: an age, a standing */
    public FactCard(String title, Optional<Node> note) {
        getStyleClass().add("fact-card");
        Label name = new Label(title);
        name.getStyleClass().add("fact-card-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(6, name, space);
        note.ifPresent(head.getChildren()::add);
        head.getStyleClass().add("fact-card-head");
        ColumnConstraints names = new ColumnConstraints(NAME_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        facts.getColumnConstraints().addAll(names, values);
        facts.setPadding(new Insets(8, 10, 8, 10));
        facts.setVgap(4);
        facts.setHgap(8);
        getChildren().addAll(head, facts);
    }

    /** Adds a fact; an absent one is left out. */
    public FactCard add(String name, Optional<String> value, String... styles) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> {
            Label shown = new Label(text);
            shown.setWrapText(true);
            shown.getStyleClass().addAll(styles);
            add(name, shown);
        });
        return this;
    }

    /** Adds a fact that is more than a text. */
    public FactCard add(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
        facts.addRow(rows++, label, value);
        return this;
    }
}
