package org.meyasubako.architecture.planted.faces.cli;

import org.meyasubako.architecture.planted.faces.desktop.Window;

/** Planted: one face knows the other. */
class Talker {
    Window window = new Window();
}
