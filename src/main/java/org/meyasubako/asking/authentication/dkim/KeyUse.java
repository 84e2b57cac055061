package org.meyasubako.asking.authentication.dkim;

import java.time.Duration;
import java.time.Instant;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.wording.Sentence;

/**
 * A recorded answer on which a verdict rests, seen from the event.
 *
 * @param event the time for which the signature was evaluated
 */
public record KeyUse(KeyName name, Observation observation, Instant event) {

    /** How far the answer lies from the event, in words. */
    public Sentence sentence() {
        long days = age().abs().toDays();
        if (days == 0) {
            return Sentence.of(KeyUse.class, "key-age.near");
        }
        return age().isNegative() ? Sentence.of(KeyUse.class, "key-age.before", days) : Sentence.of(KeyUse.class, "key-age.after", days);
    }

    /** How long after the event the answer was recorded; negative where it was before. */
    public Duration age() {
        return Duration.between(event, observation.asked());
    }
}
