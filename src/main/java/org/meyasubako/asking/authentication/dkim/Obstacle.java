package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;

/** What keeps a signature from being checked at all. */
public enum Obstacle {
    /** A person pasted the header into a text. */
    PASTED,
    /** A mail program forwarded it in its own words. */
    FORWARDED,
    /** An Outlook item keeps no original bytes. */
    OUTLOOK,
    /** There are more signatures than are checked. */
    TOO_MANY,
    /** There are more header fields than are read. */
    TOO_MANY_FIELDS;

    /** The reason in words. */
    public Sentence sentence() {
        return new Sentence(Obstacle.class, "obstacle." + name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of());
    }
}
