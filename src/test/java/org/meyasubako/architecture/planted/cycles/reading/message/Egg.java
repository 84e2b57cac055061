package org.meyasubako.architecture.planted.cycles.reading.message;

import org.meyasubako.architecture.planted.cycles.reading.message.inner.Hen;

/** Planted: a package and its own sub-package use each other. */
public class Egg {
    Hen hen = new Hen();
}
