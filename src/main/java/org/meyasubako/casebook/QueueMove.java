package org.meyasubako.casebook;

import java.util.List;

/**
 * A person's change in the queue, of one or of many at once. It is taken back by moving {@code before} again.
 *
 * @param before the places that there were; what nobody had touched has none
 * @param after the places that there are now
 */
public record QueueMove(List<QueuePlace> before, List<QueuePlace> after) {

    public QueueMove {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
