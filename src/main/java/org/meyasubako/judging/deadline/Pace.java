package org.meyasubako.judging.deadline;

import java.time.Duration;
import java.time.Instant;

/** How time counts for a clock. */
public interface Pace {

    /** All time counts. */
    Pace REAL_TIME = new Pace() {
        @Override
        public Instant after(Instant from, Duration counted) {
            return from.plus(counted);
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to);
        }
    };

    /** The moment at which {@code counted} has been counted since {@code from}. */
    Instant after(Instant from, Duration counted);

    /** What has been counted from {@code from} to {@code to}, which is not before it. */
    Duration between(Instant from, Instant to);
}
