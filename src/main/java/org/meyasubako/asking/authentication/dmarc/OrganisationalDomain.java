package org.meyasubako.asking.authentication.dmarc;

import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/** The domain at whose top one organisation begins, and how it was found. */
public record OrganisationalDomain(DomainName domain, Way way) {

    /** How it was found. */
    public enum Way {
        /** By the records of the domain and of those above it (RFC 9989 section 4.10.2). */
        TREE_WALK,
        /** By the public suffix list (RFC 7489 section 3.2), since an answer of the walk is missing. */
        SUFFIX_LIST
    }

    /** In words which domain it is and how it was found. */
    public Sentence told() {
        return way == Way.TREE_WALK ? Sentence.of(OrganisationalDomain.class, "way.tree-walk", domain.ascii())
                : Sentence.of(OrganisationalDomain.class, "way.suffix-list", domain.ascii());
    }
}
