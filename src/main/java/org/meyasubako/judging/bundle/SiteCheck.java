package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A person's look at a public page, recorded (サイト確認記録).
 *
 * @param at when the page was looked at
 * @param person account of who looked
 * @param url of the page
 * @param evidence digest of the imported picture or archive of the page
 * @param clause number of the clause that the page breaches
 * @param sellerStatement whether the statement of the seller (特定商取引法 article 11) is there; empty where none is called for
 * @param result what was found
 */
public record SiteCheck(
        Instant at,
        String person,
        String url,
        Optional<Sha256> evidence,
        Optional<String> clause,
        Optional<Boolean> sellerStatement,
        Result result) {

    /** What a site check found. */
    public enum Result {
        BREACH,
        NO_BREACH,
        /** The page was not there, or showed nothing that can be judged. */
        UNCLEAR
    }

    /** Whether a measure may rest on it: a breach, with the clause and the evidence. */
    public boolean provesBreach() {
        return result == Result.BREACH && clause.isPresent() && evidence.isPresent();
    }
}
