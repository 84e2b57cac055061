package org.meyasubako.judging.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.deadline.Deadline;

/**
 * What the figures need of one case.
 *
 * @param number the digits of its number
 * @param first when its first complaint was received
 * @param answered when a complainant of it was first answered; empty where none was
 * @param decided when something was first decided, a hold included
 * @param ruled when the disposition in force was decided
 * @param disposition in force
 * @param clocks the desk's deadlines, as they stand now
 */
public record CountedCase(
        long number,
        Instant first,
        Optional<Instant> answered,
        Optional<Instant> decided,
        Optional<Instant> ruled,
        Disposition disposition,
        List<Deadline> clocks) {

    public CountedCase {
        clocks = List.copyOf(clocks);
    }

    /** When it was set to rest, which a hold does not; empty while it is open. */
    public Optional<Instant> closed() {
        return disposition == Disposition.OPEN || disposition == Disposition.HOLD ? Optional.empty() : ruled;
    }

    /** Whether it was there and not at rest at that time. */
    boolean isOpenAt(Instant at) {
        return first.isBefore(at) && closed().filter(when -> when.isBefore(at)).isEmpty();
    }
}
