package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.writing.redaction.Loosening;

/** What a person strikes beyond what is always struck in copies of a complaint, or leaves standing that would be struck. */
public sealed interface Strike {

    /**
     * Struck as well.
     *
     * @param place bytes of the complaint; empty where every place of a text is meant
     * @param text digest of the words to strike; empty where bytes are named
     */
    record Added(Optional<Span> place, Optional<Sha256> text) implements Strike {}

    /**
     * Left standing.
     *
     * @param what is struck by default
     * @param reason digest of what was written down
     */
    record Lifted(Loosening what, Sha256 reason) implements Strike {}

    /**
     * Taken back.
     *
     * @param entry number of the journal entry that told the strike
     */
    record Withdrawn(long entry) implements Strike {}
}
