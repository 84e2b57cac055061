package org.meyasubako.desktop.control;

import javafx.scene.control.Label;

/** A word on a coloured ground. The colour means something, and the word says it too. */
public final class Badge extends Label {

    /** What a colour means. */
    public enum Tone {
        PROVED,
        CLAIMED,
        DOUBTFUL,
        ACCUSED,
        NEUTRAL,
        ACCENT
    }

    public Badge(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("badge", tone.name().toLowerCase(java.util.Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
    }
}
