package org.meyasubako.judging.bundle;

/** What one complaint shows that may speak for an innocent customer, or against the weight of the complaint. Kept by name. */
public enum Sign {
    /** The customer's name or page is shown plainly, and nothing in the URL tells one recipient from another. */
    PROMINENT_PLAIN,
    /** Only the home page is advertised: no path, no order. */
    TOP_PAGE_ONLY,
    /** The URL is the same for every recipient. */
    NO_TOKEN,
    /** Words that are made to anger their reader. */
    PROVOKING,
    /** The receiver found that the mail does not come from the domain that it names as its sender. */
    SPF_DMARC_FAIL,
    /** The mail is in another language than the customer's. */
    LANGUAGE_MISMATCH,
    /** The proved source is a dial-up or a machine that greets with another's name. */
    BOTNET_SOURCE,
    /** The URL names a partner who is paid for visitors. */
    AFFILIATE_ID,
    /** The customer's URL only leads on to another site. */
    OPEN_REDIRECT,
    /** Nothing but a picture is taken from the customer's site. */
    IMAGE_ONLY,
    /** The customer's URL stands in a mail that sells something else elsewhere. */
    QUOTED_DECORATION,
    /** The mail is the spam itself, from a trap of ours: it shows a sample, and nobody complains. */
    TRAP,
    /** The complaint is addressed to many providers. */
    SHOTGUN,
    /** The complaint's own words were handed in by others too; set by grouping, since one complaint cannot show it. */
    IDENTICAL_WORDS,
    /** The complainant's own mail fails the checks of our mail exchanger. */
    COMPLAINANT_UNPROVED,
    PHISHING,
    MALWARE;

    /** Whether the complaint shows this sign. */
    public boolean isIn(Candidate candidate) {
        return candidate.signs().contains(name());
    }
}
