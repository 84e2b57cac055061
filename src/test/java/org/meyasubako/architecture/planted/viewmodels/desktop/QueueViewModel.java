package org.meyasubako.architecture.planted.viewmodels.desktop;

import javafx.scene.paint.Color;

/** Planted: a view model that paints. */
class QueueViewModel {
    Color colour = Color.RED;
}
