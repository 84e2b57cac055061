package org.meyasubako.asking.blocklist;

import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;

/** Why a list may speak or may not. */
enum HealthReason {
    HEALTHY,
    NO_TEST,
    /** With nothing at all in the zone. */
    GONE,
    /** The test point bears a code that isn't documented: code. */
    UNDOCUMENTED,
    LISTS_ALL,
    /** An answer outside 127.0.0.0/8: address. */
    PARKED,
    /** A refusal code: address, meaning. */
    REFUSAL_CODE,
    REFUSED,
    /** Reason. */
    UNREACHABLE,
    UNTESTED,
    /** The answers are of different times. */
    APART,
    RESOLVER_LIES;

    Sentence sentence(Object... arguments) {
        return Sentence.of(Health.class, "health." + name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }
}
