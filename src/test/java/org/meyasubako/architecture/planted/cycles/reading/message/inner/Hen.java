package org.meyasubako.architecture.planted.cycles.reading.message.inner;

import org.jspecify.annotations.Nullable;
import org.meyasubako.architecture.planted.cycles.reading.message.Egg;

/** Planted. */
public class Hen {
    @Nullable Egg egg;
}
