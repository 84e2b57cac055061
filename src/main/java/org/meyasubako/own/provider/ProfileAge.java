package org.meyasubako.own.provider;

import java.time.Duration;
import java.time.Instant;

/**
 * How old the profile was at an instant. One that was written later is as fresh as can be: what it says of that instant stands.
 *
 * @param asOf when the profile was last written
 * @param at the instant that is asked about: of an event, or of today
 * @param term after which a profile is stale
 */
public record ProfileAge(Instant asOf, Instant at, Duration term) {

    /** After so long, customers may have come of whom the profile does not know. */
    public static final Duration DEFAULT_TERM = Duration.ofDays(30);

    /** The age; zero for a profile that was written later than the instant. */
    public Duration age() {
        return at.isBefore(asOf) ? Duration.ZERO : Duration.between(asOf, at);
    }

    /** Whether nothing may be concluded from what the profile does not have. */
    public boolean isStale() {
        return age().compareTo(term) > 0;
    }
}
