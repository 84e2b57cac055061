package org.meyasubako.casebook;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.writing.letter.LetterState;

/**
 * A letter as the casebook has it.
 *
 * @param subject the case, the complaint or the desk that it is about
 * @param draft empty once it is erased
 * @param drafted the journal entry that tells when and by whom
 * @param mark the last one; empty while it is a draft
 * @param marked the journal entry of that
 */
public record KeptLetter(
        long number,
        CaseNumber subject,
        Optional<LetterDraft> draft,
        JournalEntry drafted,
        Optional<LetterMark> mark,
        Optional<JournalEntry> marked) {

    /** How far it has come. */
    public LetterState state() {
        return mark.map(LetterMark::state).orElse(LetterState.DRAFTED);
    }

    /** When it left; empty while it has not. */
    public Optional<Instant> left() {
        return mark.filter(last -> last.state() != LetterState.DRAFTED).map(LetterMark::at);
    }
}
