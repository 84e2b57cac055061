package org.meyasubako.workspace;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.KeptLetter;
import org.meyasubako.casebook.LetterDraft;
import org.meyasubako.casebook.LetterMark;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterState;

/**
 * A letter as a list shows it.
 *
 * @param number given once in the casebook
 * @param subject the case or complaint that it is about
 * @param reader mailbox, customer number or name
 * @param left when it was sent or posted
 * @param draft digest of the draft's bytes
 * @param sent digest of what was really sent, where the casebook has it
 * @param differs whether that reads otherwise than the draft
 */
public record LetterRow(
        long number,
        String subject,
        LetterKind kind,
        Language language,
        String reader,
        LetterState state,
        Instant drafted,
        Optional<Instant> left,
        Sha256 draft,
        Optional<Sha256> sent,
        boolean differs) {

    /** The row; empty where the letter was erased. */
    static Optional<LetterRow> of(KeptLetter kept) {
        return kept.draft().map(draft -> of(kept, draft));
    }

    private static LetterRow of(KeptLetter kept, LetterDraft draft) {
        return new LetterRow(kept.number(), kept.subject().text(), draft.kind(), draft.language(), name(draft.reader()), kept.state(),
                kept.drafted().act().at(), kept.left(), draft.draft(), kept.mark().flatMap(LetterMark::sent),
                kept.mark().map(LetterMark::differs).orElse(false));
    }

    /** How far it has come, in words. */
    public Sentence stateTitle() {
        return Sentence.of(LetterRow.class, "letter-state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String name(LetterReader reader) {
        return switch (reader) {
            case LetterReader.Complainant complainant -> complainant.key();
            case LetterReader.Customer customer -> customer.number().value();
            case LetterReader.Operator operator -> operator.key();
        };
    }
}
