package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.Optional;

/**
 * The inquiry to the customer (letter L10 or L6) of a case.
 *
 * @param sent empty where none was sent
 * @param due until when the customer may answer
 * @param answer what came of it, as a person judged it
 */
public record Inquiry(Optional<Instant> sent, Optional<Instant> due, Answer answer) {

    /** No inquiry was sent. */
    public static final Inquiry NONE = new Inquiry(Optional.empty(), Optional.empty(), Answer.NONE);

    /** What the customer answered. */
    public enum Answer {
        NONE,
        SATISFACTORY,
        UNSATISFACTORY
    }

    /** Whether the customer had his say: the answer does not satisfy, or the term passed without one. */
    public boolean isExhausted(Instant now) {
        boolean passed = answer == Answer.NONE && due.filter(now::isAfter).isPresent();
        return sent.isPresent() && (answer == Answer.UNSATISFACTORY || passed);
    }
}
