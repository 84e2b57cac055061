package org.meyasubako.architecture.planted.table.basis.net;

import org.meyasubako.architecture.planted.table.reading.message.Upstairs;

/** Planted: the ground floor climbs the stairs. */
class Climber {
    Upstairs upstairs = new Upstairs();
}
