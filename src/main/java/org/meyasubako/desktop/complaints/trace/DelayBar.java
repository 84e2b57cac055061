package org.meyasubako.desktop.complaints.trace;

import javafx.scene.layout.Region;

/** How long a mail took to a hop, as a bar: a day fills it, and each step of the same length is the same factor. */
final class DelayBar extends Region {

    private static final double LONGEST = 96;
    private static final double SHORTEST = 3;
    private static final double HEIGHT = 4;
    private static final double DAY = 86_400;

    /** @param seconds negative where the clocks go backwards, which the colour tells too */
    DelayBar(long seconds) {
        getStyleClass().addAll("delay-bar", seconds < 0 ? "back" : "forth");
        double share = Math.log1p(Math.min(Math.abs((double) seconds), DAY)) / Math.log1p(DAY);
        double width = Math.max(SHORTEST, share * LONGEST);
        setMinSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
    }
}
