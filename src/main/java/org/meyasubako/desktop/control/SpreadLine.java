package org.meyasubako.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of a list's row: one thing at its left, one at its right, and room between. */
public final class SpreadLine extends HBox {

    private static final double GAP = 8;

    public SpreadLine(Node left, Node right) {
        super(GAP);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(left, space, right);
    }
}
