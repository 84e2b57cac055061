package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.Grade;

/** The one sentence that decides: cause, grade, and the strongest words that both allow. It stands at the foot of the window. */
public final class VerdictSentence {

    private VerdictSentence() {}

    /** The sentence for a verdict, the rules' or a person's; the grade is always the chain's. */
    public static Sentence of(Verdict verdict, LogAnswer log) {
        Optional<Grade> grade = verdict.machine().grade();
        Sentence words = wording(verdict, log);
        return grade.map(found -> Sentence.of(VerdictSentence.class, "verdict.graded", verdict.cause().code(), found, words))
                .orElseGet(() -> Sentence.of(VerdictSentence.class, "verdict.ungraded", verdict.cause().code(), words));
    }

    private static Sentence wording(Verdict verdict, LogAnswer log) {
        boolean held = verdict.cause() == CauseCode.N_HOLD && verdict.kind() == Kind.SENT_OR_ABUSED;
        return held ? Sentence.of(VerdictSentence.class, "wording.unconfirmed") : CauseWording.of(verdict.cause(), verdict.machine().grade(), log);
    }
}
