package org.meyasubako.asking.blocklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * What a list says of an address or domain, as of a time. <em>Clean</em> and <em>not known</em> are different cases: only a healthy list
 * ever gives another than {@link NotKnown}.
 */
public sealed interface Listing {

    /** What was asked. */
    ListingQuestion question();

    /** What an answer said that means something. */
    record Entry(List<ReturnCode> codes, Optional<String> text, Instant asked, Instant firstSeen) {

        /**
         * @param codes all of the answer
         * @param text the list's own words
         * @param firstSeen the oldest of our answers without a break that said so
         */
        public Entry {
            codes = List.copyOf(codes);
        }
    }

    /** Listed for what was seen of it. */
    record Listed(ListingQuestion question, Entry entry) implements Listing {}

    /** In a range about which there is a policy: no conduct was seen, and it is no accusation. */
    record Policy(ListingQuestion question, Entry entry) implements Listing {}

    /**
     * Something to be shown and no listing.
     *
     * @param kind {@link CodeClass#COLLATERAL}, {@link CodeClass#INFO} or {@link CodeClass#WHITE}
     */
    record Noted(ListingQuestion question, CodeClass kind, Entry entry) implements Listing {}

    /** Not listed, says a list that showed at that time that it would say so if it were. */
    record Clean(ListingQuestion question, Instant asked) implements Listing {}

    /**
     * Nothing can be said.
     *
     * @param asked empty where nothing was asked
     */
    record NotKnown(ListingQuestion question, Sentence reason, Optional<Instant> asked) implements Listing {}
}
