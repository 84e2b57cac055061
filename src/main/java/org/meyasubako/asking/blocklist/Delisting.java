package org.meyasubako.asking.blocklist;

import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * How a list lets go of a listing.
 *
 * @param address the page or mail address to turn to
 */
public record Delisting(Way way, Optional<String> address) {

    /** The ways there are. */
    public enum Way {
        /** Anybody, at once, on a page. */
        SELF,
        /** A form that a person reads or a program checks. */
        FORM,
        /** A form behind a registered login. */
        ACCOUNT,
        MAIL,
        /** It ends by itself; there is nothing to ask for. */
        EXPIRES,
        /** Nothing is listed that could be removed. */
        NONE,
        UNKNOWN
    }

    /** The way in words. */
    public Sentence sentence() {
        return Sentence.of(Delisting.class, "delisting." + way.name().toLowerCase(Locale.ROOT));
    }
}
