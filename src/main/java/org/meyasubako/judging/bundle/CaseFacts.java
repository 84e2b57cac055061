package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What persons and answers add to a case beside its complaints.
 *
 * @param customerFacts that a person recorded; a site check that proves a breach adds its own
 * @param siteChecks in their order
 * @param cleared flags
 * @param inquiry to the customer
 * @param answered mailboxes of complainants who answered us
 * @param innocence circumstances of the customer that speak for him
 * @param origins networks and countries of the proved sources, as far as they were asked
 * @param earlier what was decided about the same person before
 * @param activity whether it still goes on
 * @param legalSignOff account of who signed for the legal side
 */
public record CaseFacts(
        Set<CustomerFact> customerFacts,
        List<SiteCheck> siteChecks,
        List<ClearedFlag> cleared,
        Inquiry inquiry,
        Set<String> answered,
        Set<Innocence> innocence,
        Set<Origin> origins,
        List<Disposition> earlier,
        Activity activity,
        Optional<String> legalSignOff) {

    /** A case of which nothing but its complaints is known. */
    public static final CaseFacts NONE = new CaseFacts(
            Set.of(), List.of(), List.of(), Inquiry.NONE, Set.of(), Set.of(), Set.of(), List.of(), Activity.QUIET, Optional.empty());

    public CaseFacts {
        customerFacts = Set.copyOf(customerFacts);
        siteChecks = List.copyOf(siteChecks);
        cleared = List.copyOf(cleared);
        answered = Set.copyOf(answered);
        innocence = Set.copyOf(innocence);
        origins = Set.copyOf(origins);
        earlier = List.copyOf(earlier);
    }

    /** What speaks for the customer, as the desk knows him. */
    public enum Innocence {
        /** An old contract, and no earlier case or listing. */
        OLD_AND_CLEAN,
        /** The customer was threatened, expelled somebody, or complained himself. */
        HAS_ENEMIES
    }

    /**
     * Where a source address is announced.
     *
     * @param source the address, as the candidates have it
     * @param network the autonomous system, as the answer tells it
     * @param country ISO 3166 code; empty where the answer has none
     */
    public record Origin(String source, String network, String country) {}

    /** Every fact on the customer's side: those recorded, and the breach that a site check proves. */
    public Set<CustomerFact> allCustomerFacts() {
        Set<CustomerFact> all = java.util.EnumSet.noneOf(CustomerFact.class);
        all.addAll(customerFacts);
        if (siteChecks.stream().anyMatch(SiteCheck::provesBreach)) {
            all.add(CustomerFact.SITE_BREACH);
        }
        return all;
    }

    /** Whether persons cleared every reason of the flag. */
    public boolean hasCleared(Flag flag) {
        return flag.reasonsBeyond(cleared).isEmpty();
    }
}
