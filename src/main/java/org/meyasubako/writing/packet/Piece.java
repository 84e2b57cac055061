package org.meyasubako.writing.packet;

import java.util.List;
import org.meyasubako.writing.document.Drawing;
import org.meyasubako.writing.document.Html;

/**
 * A stretch of pages with the drawings that stand on them.
 */
record Piece(Html html, List<Drawing> drawings) {

    /** Nothing. */
    static final Piece NONE = of(List.of());

    Piece {
        drawings = List.copyOf(drawings);
    }

    static Piece of(List<Html> html) {
        return new Piece(Html.sequence(html), List.of());
    }
}
