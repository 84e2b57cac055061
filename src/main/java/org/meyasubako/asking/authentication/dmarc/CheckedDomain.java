package org.meyasubako.asking.authentication.dmarc;

import java.util.Optional;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.basis.net.DomainName;

/**
 * A domain with what a check came to: the signing domain of one DKIM signature, or the MAIL FROM domain of SPF.
 *
 * @param domain the {@code d=} of the signature; of the envelope sender (the HELO name where that is empty)
 */
public record CheckedDomain(Check check, DomainName domain, State state) {

    /** Which check. */
    public enum Check {
        DKIM,
        SPF
    }

    /** What came of it. */
    public enum State {
        PASSED,
        /** Anything that will stay no pass. */
        NOT_PASSED,
        /** A name server did not answer at the time. */
        TEMPORARY,
        /** A key or record that it needs is not recorded. */
        UNKNOWN;

        /** That of an outcome in the words of RFC 8601 section 2.7; none stands for a result that is not known. */
        static State of(Optional<Outcome> outcome) {
            return outcome.map(known -> switch (known) {
                case PASS -> PASSED;
                case TEMPERROR -> TEMPORARY;
                default -> NOT_PASSED;
            }).orElse(UNKNOWN);
        }
    }

    /** @param outcome what the check came to; empty where that is not known */
    public static CheckedDomain of(Check check, DomainName domain, Optional<Outcome> outcome) {
        return new CheckedDomain(check, domain, State.of(outcome));
    }
}
