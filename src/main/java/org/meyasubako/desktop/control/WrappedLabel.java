package org.meyasubako.desktop.control;

import javafx.scene.control.Label;

/** Words that take as many lines as they need and are never cut. */
public final class WrappedLabel extends Label {

    /** @param style its style class: {@code quiet}, {@code missing}, {@code warning} */
    public WrappedLabel(String words, String style) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(style);
    }
}
