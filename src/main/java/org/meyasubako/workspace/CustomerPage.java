package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.own.provider.Asset;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.ProfileAge;

/**
 * A customer, as of an instant.
 *
 * @param contractParty to whom letters go, where that is somebody else: the reseller
 * @param assets what he held at any time
 * @param cases of his
 * @param profileAge how old the profile was then
 */
public record CustomerPage(
        Customer customer, Optional<Customer> contractParty, Instant at, List<Held> assets, List<CaseRow> cases, ProfileAge profileAge) {

    public CustomerPage {
        assets = List.copyOf(assets);
        cases = List.copyOf(cases);
    }

    /**
     * Something that he held.
     *
     * @param then whether he held it at that instant
     */
    public record Held(Asset asset, boolean then) {}
}
