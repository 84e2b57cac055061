package org.meyasubako.architecture.planted.time.workspace;

import java.time.Instant;

/** Planted: a verb that looks at the wall clock. */
class Impatient {
    Instant seen = Instant.now();
}
