package org.meyasubako.asking.blocklist;

import org.meyasubako.basis.wording.Sentence;

/** A state with its reason. */
record HealthVerdict(Health.State state, Sentence reason) {

    static HealthVerdict of(Health.State state, HealthReason reason, Object... arguments) {
        return new HealthVerdict(state, reason.sentence(arguments));
    }
}
