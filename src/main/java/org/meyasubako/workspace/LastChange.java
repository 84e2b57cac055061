package org.meyasubako.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.bundle.Constraint;

/** Finds the change of the grouping that an undo takes back: the last one whose inverse does not follow it. */
final class LastChange {

    private LastChange() {}

    static Optional<Constraint> of(List<Constraint> changes) {
        Deque<Constraint> standing = new ArrayDeque<>();
        for (Constraint change : changes) {
            // An inverse right behind what it takes back is an undo; anywhere else it is a change of mind of its own.
            if (!standing.isEmpty() && standing.peek().inverse().equals(change)) {
                standing.pop();
            } else {
                standing.push(change);
            }
        }
        return Optional.ofNullable(standing.peek());
    }
}
