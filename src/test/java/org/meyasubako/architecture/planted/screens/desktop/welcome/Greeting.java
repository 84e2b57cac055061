package org.meyasubako.architecture.planted.screens.desktop.welcome;

import org.meyasubako.architecture.planted.screens.desktop.complaints.Queue;

/** Planted: one screen knows another. */
class Greeting {
    Queue queue = new Queue();
}
