package org.meyasubako.judging.deadline;

import com.google.common.collect.Range;
import java.time.Instant;
import java.util.Optional;

/**
 * A time that a case spent waiting.
 *
 * @param from when the waiting began
 * @param to when it ended; empty while it goes on. Where a clock was set back, an end before the beginning is a pause of no length
 * @param cause whom it waited for
 */
public record Pause(Instant from, Optional<Instant> to, QueueState cause) {

    /** As much of it as lies before {@code now}. */
    Range<Instant> before(Instant now) {
        Instant end = to.filter(now::isAfter).orElse(now);
        return Range.closedOpen(from, end.isBefore(from) ? from : end);
    }
}
