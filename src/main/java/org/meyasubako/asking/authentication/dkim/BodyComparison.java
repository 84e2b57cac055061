package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/**
 * How a body compares with what a signature says of it.
 *
 * @param uncovered how many bytes of the canonical body lie beyond what is signed (tag {@code l})
 * @param emptied whether nothing of a body that is there is signed
 * @param notes what had to be assumed
 */
public record BodyComparison(BodyState state, long uncovered, boolean emptied, List<Sentence> notes) {

    /** Of fields alone. */
    public static final BodyComparison NOT_COVERED = new BodyComparison(BodyState.NOT_COVERED, 0, false, List.of());

    static final BodyComparison NOT_COMPARED = new BodyComparison(BodyState.NOT_COMPARED, 0, false, List.of());

    static final BodyComparison MISSING = new BodyComparison(BodyState.MISSING, 0, false, List.of());

    public BodyComparison {
        notes = List.copyOf(notes);
    }
}
