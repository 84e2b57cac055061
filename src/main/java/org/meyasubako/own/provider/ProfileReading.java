package org.meyasubako.own.provider;

import java.util.List;

/** A profile as far as it could be read, and what could not. */
public record ProfileReading(Profile profile, List<ProfileDefect> defects) {

    public ProfileReading {
        defects = List.copyOf(defects);
    }
}
