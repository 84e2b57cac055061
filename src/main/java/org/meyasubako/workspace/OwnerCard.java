package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.own.provider.Ownership;

/**
 * Whose one thing was at the event's time.
 *
 * @param item as the complaint names it, normalised
 * @param at the time that was asked about
 * @param cases numbers of this customer's cases
 * @param siteChecks of this customer's pages
 * @param staleDays how many days old the profile was, where it was too old to conclude from; else empty
 */
public record OwnerCard(
        String item, Ownership owner, Instant at, List<String> cases, List<SiteCheck> siteChecks, Optional<Long> staleDays) {

    public OwnerCard {
        cases = List.copyOf(cases);
        siteChecks = List.copyOf(siteChecks);
    }
}
