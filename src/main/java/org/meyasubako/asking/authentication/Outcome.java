package org.meyasubako.asking.authentication;

import java.util.Arrays;
import java.util.Locale;

/** What a method came to (RFC 8601 section 2.7). */
public enum Outcome {
    PASS,
    FAIL,
    SOFTFAIL,
    NEUTRAL,
    NONE,
    /** It may be otherwise at another time. */
    TEMPERROR,
    /** It will stay so until somebody mends a record or a signature. */
    PERMERROR,
    /** Not accepted for a reason of the receiver's own. */
    POLICY,
    /** Any other word, kept as written: {@code bestguesspass} is no pass. */
    OTHER;

    /** The outcome of this word, in any case; {@code hardfail} is the word of RFC 5451 for {@code fail}. */
    static Outcome of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (upper.equals("HARDFAIL")) {
            return FAIL;
        }
        return Arrays.stream(values()).filter(outcome -> outcome.name().equals(upper)).findFirst().orElse(OTHER);
    }
}
