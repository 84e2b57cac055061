package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/**
 * The verdict on one complaint. It shows the gravest of its items and keeps them all.
 *
 * @param grade how far the chain carries; empty without a chain
 * @param customer of the gravest item
 * @param items gravest first; none where nothing is ours or nothing was handed in
 * @param findings every reason, also those of what was set aside, in the order of the procedure
 * @param rules the version of the rules that judged
 */
public record Assessment(
        Kind kind,
        CauseCode cause,
        Optional<Grade> grade,
        Copy copy,
        Optional<CustomerNumber> customer,
        List<ItemVerdict> items,
        List<Finding> findings,
        int rules)
        implements Verdict {

    public Assessment {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    @Override
    public Assessment machine() {
        return this;
    }
}
