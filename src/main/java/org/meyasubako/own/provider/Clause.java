package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a clause of the contract's terms.
 *
 * @param number as it is cited: {@code 15}, {@code 16-2}
 * @param version of the terms that it belongs to
 * @param announced when customers were told of it; empty where the profile does not say
 * @param validity when it is in force
 * @param ja its Japanese text
 * @param en its English text
 * @param grounds what it can be invoked for
 * @param extras the columns that the profile has beyond ours, by their names in lower case
 */
public record Clause(
        String number,
        String version,
        Optional<Instant> announced,
        Validity validity,
        String ja,
        String en,
        Set<Ground> grounds,
        Map<String, String> extras) {

    public Clause {
        grounds = Set.copyOf(grounds);
        extras = Map.copyOf(extras);
    }
}
