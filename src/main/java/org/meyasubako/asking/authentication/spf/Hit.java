package org.meyasubako.asking.authentication.spf;

import org.meyasubako.asking.lookup.Question;

/** What came of holding an address against one mechanism. */
sealed interface Hit {

    /** It matches. */
    record Yes() implements Hit {}

    /** It doesn't. */
    record No() implements Hit {}

    /** The answer to the question, which decides it, is not recorded. */
    record Unknown(Question question) implements Hit {}

    /** The whole check ends here. */
    record Stop(SpfResult result) implements Hit {}

    static Hit of(boolean matches) {
        return matches ? new Yes() : new No();
    }
}
