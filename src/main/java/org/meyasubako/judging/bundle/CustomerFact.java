package org.meyasubako.judging.bundle;

import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;

/** A fact on the customer's side, found by a person in a site check or in the customer's answer. */
public enum CustomerFact {
    /** A recorded site check shows that the site breaches a clause or the law. */
    SITE_BREACH,
    /** The customer's server accepts the recipient's token or the redirect. */
    TOKEN_ACCEPTED,
    /** The page matches what the mail advertises. */
    PAGE_MATCHES,
    /** The page was changed after our inquiry. */
    CHANGED_AFTER_NOTICE,
    /** The customer admitted it in writing. */
    ADMISSION;

    /** The fact in words. */
    public Sentence title() {
        return Sentence.of(CustomerFact.class, "fact." + name());
    }

    /** The form of a command line: {@code site-breach}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
