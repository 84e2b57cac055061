package org.meyasubako.writing.letter;

import org.meyasubako.basis.wording.Language;

/**
 * A letter to be written.
 *
 * @param language in which it is written; usually the addressee's
 * @param facts all that is known; what the kind doesn't state is left out
 */
public record LetterRequest(LetterKind kind, Language language, Addressee addressee, CaseTag tag, LetterFacts facts) {

    public LetterRequest {
        if (addressee.role() != kind.reader()) {
            throw new IllegalArgumentException(kind.code() + " does not go to " + addressee.role());
        }
    }
}
