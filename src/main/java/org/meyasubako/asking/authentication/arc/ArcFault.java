package org.meyasubako.asking.authentication.arc;

import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;

/** Why the sets of a mail are no chain (RFC 8617 section 5.2, steps 1 to 3). */
public enum ArcFault {
    /** A field doesn't say to which set it belongs, or names a set that cannot be. */
    BAD_INSTANCE,
    /** More than fifty sets. */
    TOO_MANY_SETS,
    /** A field stands twice in a set. */
    DOUBLED,
    /** A field is missing in a set. */
    INCOMPLETE,
    /** A set is missing between others. */
    GAP,
    /** The last sealer found the chain broken. */
    STATUS_FAIL,
    /** The first set says something else than that there was no chain, or a later one something else than that it held. */
    STATUS_WRONG;

    /** The same in words, of the set with that instance. */
    Sentence sentence(int instance) {
        return new Sentence(ArcFault.class, "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of(instance));
    }
}
