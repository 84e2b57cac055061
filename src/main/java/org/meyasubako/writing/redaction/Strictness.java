package org.meyasubako.writing.redaction;

import java.util.List;

/**
 * How much is struck: everything that could tell one recipient from another, less what a person lifted.
 *
 * @param lifted each with its reason
 */
public record Strictness(List<Lifted> lifted) {

    /** The default: nothing is lifted. */
    public static final Strictness STRICT = new Strictness(List.of());

    public Strictness {
        lifted = List.copyOf(lifted);
    }

    /** Whether {@code what} may stand. */
    public boolean allows(Loosening what) {
        return lifted.stream().anyMatch(each -> each.what() == what);
    }
}
