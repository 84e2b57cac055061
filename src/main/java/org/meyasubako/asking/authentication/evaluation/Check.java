package org.meyasubako.asking.authentication.evaluation;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.Method;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;

/**
 * One check of an evaluation, in lines for a person.
 *
 * @param subject whom it is about: signing domain and selector, envelope domain, author's domain; empty where nobody can be named
 * @param reasons why it came to that, then what should be known beside it
 * @param span the field that was checked
 */
public record Check(Method method, String subject, Standing standing, List<Sentence> reasons, Optional<Span> span) {

    public Check {
        reasons = List.copyOf(reasons);
    }

    /** What a check shows. */
    public enum Standing {
        HOLDS,
        FAILS,
        /** Neither: there is nothing to check, or not all is known. */
        OPEN;

        static Standing of(Optional<Outcome> outcome) {
            return outcome.map(known -> switch (known) {
                case PASS -> HOLDS;
                case FAIL, SOFTFAIL -> FAILS;
                default -> OPEN;
            }).orElse(OPEN);
        }

        /** The word for it. */
        public Sentence sentence() {
            return Sentence.of(Check.class, "standing." + name());
        }
    }
}
