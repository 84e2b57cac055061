package org.meyasubako.workspace;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.letter.LetterKind;

/**
 * A kind of letter, as it is offered for a case or complaint.
 *
 * @param readers to how many it can be written now
 * @param refusals why it can't be written to others; where it has no reader at all, that
 */
public record LetterChoice(LetterKind kind, int readers, List<Sentence> refusals) {

    public LetterChoice {
        refusals = List.copyOf(refusals);
    }

    /** Whether it can be written to anybody. */
    public boolean isPossible() {
        return readers > 0;
    }
}
