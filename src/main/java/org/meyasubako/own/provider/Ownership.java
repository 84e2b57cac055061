package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** Whose something was at a time. */
public sealed interface Ownership {

    /**
     * A customer's.
     *
     * @param asset the row of the profile that says so
     * @param how it led to him, in words
     */
    record Owned(Customer customer, Asset asset, Sentence how) implements Ownership {}

    /**
     * It changed hands within the clock error of that time, or the profile gives it to more than one at once: nobody is named.
     *
     * @param holders who may have held it, the earlier first; one alone where it was nobody's before or after
     * @param change the change of hands that is nearest, or where two hold at once, since when they do
     */
    record Disputed(List<Customer> holders, Instant change) implements Ownership {
        public Disputed {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Our address, server or name, and no customer is known who held it: an answer of its own.
     *
     * @param network the one that it lies in
     * @param host the shared server that it leads to
     * @param stale whether the profile is too old for that time to conclude that there was no customer
     */
    record Unassigned(Optional<OwnNetwork> network, Optional<OwnHost> host, boolean stale) implements Ownership {}

    /** A host of ours that many customers use, itself: its address is no customer's. */
    record Infrastructure(OwnHost host) implements Ownership {}

    /** Only the domain is with us: all addresses that it had are foreign, so what is served there is not ours to act on. */
    record DomainOnly(Customer customer, Asset asset) implements Ownership {}

    /**
     * Not ours.
     *
     * @param stale whether the profile is too old for that time to conclude so
     */
    record Elsewhere(boolean stale) implements Ownership {}
}
