package org.meyasubako.asking.blocklist;

import org.meyasubako.asking.lookup.Question;

/** One question of a self-test. */
public record Probe(Role role, Question question) {

    /** What the answer shows. */
    public enum Role {
        /** Must be listed (RFC 5782 section 5). */
        POSITIVE,
        /** Must not be. */
        NEGATIVE,
        /** A label that nobody has listed: must not be. */
        RANDOM,
        /** The zone's name servers: without any, an empty answer means that the list is gone. */
        DELEGATION,
        /** A name that can't exist (RFC 6761 section 6.4): shows a resolver that answers for names that don't. */
        RESOLVER;

        /** Whether a test without it proves nothing. */
        boolean isNeeded() {
            return this == POSITIVE || this == NEGATIVE || this == RANDOM;
        }
    }
}
