package org.meyasubako.casebook;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.writing.letter.LetterKind;

/**
 * A letter as it was drafted.
 *
 * @param number given once in a casebook, in the order of drafting, from 1
 * @param about the listing, where it is about one
 * @param answers digests of the complaints that it answers
 * @param messageId of the draft, without brackets; empty for what is only posted
 * @param draft digest of the draft's bytes, which stand among the originals
 */
public record LetterDraft(
        long number,
        LetterKind kind,
        Language language,
        LetterReader reader,
        Optional<String> about,
        List<Sha256> answers,
        Optional<String> messageId,
        Sha256 draft) {

    public LetterDraft {
        answers = List.copyOf(answers);
    }
}
