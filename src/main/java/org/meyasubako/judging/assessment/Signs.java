package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * What speaks for one cause of a mail that came from us.
 *
 * @param findings shown also where they are not enough
 * @param outcome where they are enough
 */
record Signs(List<Finding> findings, Optional<Outcome> outcome) {

    static final Signs NONE = new Signs(List.of(), Optional.empty());

    Signs {
        findings = List.copyOf(findings);
    }

    /** The kind and cause that the signs make, and the customer concerned. */
    record Outcome(Kind kind, CauseCode cause, Optional<CustomerNumber> customer) {}

    /** These signs, which make {@code outcome} if {@code enough} says so. */
    static Signs of(List<Finding> findings, boolean enough, Outcome outcome) {
        return new Signs(findings, Optional.of(outcome).filter(made -> enough));
    }

    /** One cause that is looked for in a mail that is proved to come from us. */
    interface Reader {

        /** The signs of this cause. */
        Signs read(Evidence evidence);
    }
}
