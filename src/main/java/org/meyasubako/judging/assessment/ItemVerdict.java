package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * What is judged of one item: a complaint may accuse several, each is of a kind of its own.
 *
 * @param customer who held the item at the event's time; empty where it is not known, or where two holders are possible
 * @param findings in the order of the procedure
 */
public record ItemVerdict(OwnItem item, Kind kind, CauseCode cause, Optional<CustomerNumber> customer, List<Finding> findings) {

    public ItemVerdict {
        findings = List.copyOf(findings);
    }
}
