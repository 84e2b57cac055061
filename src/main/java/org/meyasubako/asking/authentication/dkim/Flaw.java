package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;

/**
 * What is wrong with a signature field.
 *
 * @param tag the tag that is wrong; empty where the whole field is
 */
public record Flaw(Kind kind, String tag) {

    /** What can be wrong. */
    public enum Kind {
        /** Longer, or with more tags, than is read. */
        TOO_LONG,
        /** Something between two semicolons is no tag (RFC 6376 section 3.2). */
        NOT_A_TAG,
        /** A tag stands twice: then the whole list is void (RFC 6376 section 3.2). */
        DOUBLED,
        /** A tag is missing that must be there. */
        MISSING,
        /** A tag is there that must not be (RFC 8617 section 4.1.3). */
        FORBIDDEN,
        /** A tag has a value that it cannot have, or one that nobody knows. */
        BAD_VALUE,
        /** The header field From is not among those that are signed (RFC 6376 section 5.4). */
        FROM_NOT_SIGNED,
        /** The identity is not of the signing domain (RFC 6376 section 3.5, tag {@code i}). */
        FOREIGN_IDENTITY
    }

    /** The same in words. */
    public Sentence sentence() {
        String code = "flaw." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Sentence(Flaw.class, code, List.of(tag));
    }
}
