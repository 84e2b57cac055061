package org.meyasubako.architecture.planted.bridge.desktop;

import javafx.application.Platform;

/** Planted: a second way to the UI thread. */
class Shortcut {
    void go() {
        Platform.runLater(() -> {});
    }
}
