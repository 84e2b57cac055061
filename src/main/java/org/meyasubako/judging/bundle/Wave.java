package org.meyasubako.judging.bundle;

import java.time.Duration;
import java.time.Instant;

/**
 * Complaints with no long silence between them.
 *
 * @param number from 1
 * @param first when the desk received the first complaint
 * @param last when the desk received the last complaint
 */
public record Wave(int number, Instant first, Instant last, int count) {

    /** Silence after which a new wave begins. */
    public static final Duration GAP = Duration.ofDays(3);
}
