package org.meyasubako.architecture.planted.streams.workspace;

/** Planted: a verb that prints. */
class Chatter {
    void chat() {
        System.out.println();
    }
}
