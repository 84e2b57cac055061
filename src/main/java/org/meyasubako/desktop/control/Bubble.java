package org.meyasubako.desktop.control;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** A pop-over in the window's theme: the control's own sheet knows light grounds alone, so its border is told its colours. */
public final class Bubble extends PopOver {

    public Bubble(ArrowLocation arrow) {
        setArrowLocation(arrow);
        setOnShown(event -> {
            Node border = getSkin().getNode().lookup(".border");
            if (border != null) {
                border.setStyle("-fx-fill: -color-bg-overlay; -fx-stroke: -color-border-default;");
            }
        });
    }
}
