package org.meyasubako.writing.letter;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.reading.trace.Grade;

/**
 * How the case stands in which a letter is to be written.
 *
 * @param caseNumber {@code B-0001}
 * @param kind of the case, or of the complaint that is answered; empty where neither is concerned
 * @param grade of the chain that the letter speaks of
 * @param log what our logs said of that mail
 * @param decision the last one of the case
 * @param warnings letters of warning that were recorded as sent to the customer, of this case or an earlier one
 * @param cured when the cause was recorded as removed
 * @param legalReviewed whether the legal side looked at the case
 * @param automatic why the mail that is answered came from a machine
 */
public record LetterSituation(
        String caseNumber,
        Addressee addressee,
        Optional<Kind> kind,
        Optional<Grade> grade,
        LogAnswer log,
        Optional<Decision> decision,
        int warnings,
        Optional<Instant> cured,
        boolean legalReviewed,
        Optional<Sentence> automatic,
        AnswerLedger ledger) {

    /** Whether a proved source stands behind the chain. */
    boolean isProved() {
        return grade.filter(found -> found == Grade.A || found == Grade.B).isPresent();
    }

    boolean isOf(Kind... kinds) {
        return kind.filter(java.util.List.of(kinds)::contains).isPresent();
    }
}
