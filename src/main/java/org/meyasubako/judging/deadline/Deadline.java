package org.meyasubako.judging.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.meyasubako.basis.wording.Sentence;

/**
 * One clock of a case, as it stands at a moment.
 *
 * @param due when it runs out; of a stopped clock, when it would if the waiting ended now
 * @param open whether what it is about is still to be done
 * @param remaining real time from now to {@code due}, or from when it was met; below zero it is overdue
 * @param ran what it has counted by its own pace until now, until it was met, or until it ran out
 * @param stoppedFor real time for which it stood still until then
 */
public record Deadline(
        DeadlineRule rule, Instant due, State state, boolean open, Duration remaining, Duration ran, Duration stoppedFor) {

    /** The nearest first; those that stand still come after those that run. */
    static final Comparator<Deadline> BY_NEARNESS =
            Comparator.comparing((Deadline deadline) -> deadline.state == State.STOPPED).thenComparing(Deadline::due);

    /** How a clock stands. */
    public enum State {
        RUNNING,
        STOPPED,
        MET,
        MISSED
    }

    /** What a person needs to see of it: {@code 5 h left}, {@code 2 d 3 h overdue}. */
    public Sentence told() {
        return Sentence.of(Deadline.class, "deadline." + (state == State.MISSED && !open ? "LATE" : state), LengthOfTime.of(remaining));
    }

    /** Both times: what it ran, and for how long it stood still. */
    public Sentence times() {
        return Sentence.of(Deadline.class, "deadline.times", LengthOfTime.of(ran), LengthOfTime.of(stoppedFor));
    }
}
