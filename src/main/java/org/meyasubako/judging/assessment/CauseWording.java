package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.Grade;

/**
 * The strongest sentence that may be said of a cause: what a chain doesn't prove, and a log doesn't confirm, is told as not confirmed,
 * whatever cause was found or a person chose. The same words stand in the window and in letters.
 */
public final class CauseWording {

    private CauseWording() {}

    /**
     * The sentence for {@code cause}.
     *
     * @param grade of the chain; empty without a chain
     */
    public static Sentence of(CauseCode cause, Optional<Grade> grade, LogAnswer log) {
        boolean proved = grade.filter(found -> found == Grade.A || found == Grade.B).isPresent();
        boolean confirmed = grade.filter(found -> found == Grade.A).isPresent() && log instanceof LogAnswer.Confirmed;
        return switch (cause) {
            case K1_LOG -> confirmed ? text("K1_LOG") : proved ? text("K1_HDR") : text("unconfirmed");
            case K1_HDR, K1_OK, K2_REL, K2_AUTH, K2_FORM, K2_BSC, K0_FWD -> text(proved ? cause.name() : "unconfirmed");
            case K2_CRK -> text(proved ? "K2_CRK" : "K2_CRK.possible");
            case K3_URL -> text(isAbsent(grade, log) ? "K3_URL.absent" : "K3_URL");
            case K3_DKIM -> text(proved ? "K3_DKIM" : "K3_FROM");
            case K2_SITE, K3_WAY, K3_DROP, K3_FROM, K3_CIRC, K3_TOS, K3_JOE, N_OURS, N_INFO, N_HOLD -> text(cause.name());
        };
    }

    /** That a mail did not pass us takes a proved source and a log of that time which is whole and doesn't have it. */
    private static boolean isAbsent(Optional<Grade> grade, LogAnswer log) {
        return grade.filter(found -> found == Grade.B).isPresent() && log instanceof LogAnswer.NotFound;
    }

    private static Sentence text(String key) {
        return Sentence.of(CauseWording.class, "wording." + key);
    }
}
