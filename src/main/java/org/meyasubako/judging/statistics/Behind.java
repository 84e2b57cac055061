package org.meyasubako.judging.statistics;

import java.util.List;

/**
 * What a figure counts, so that it can be looked at.
 *
 * @param subject what the numbers are of
 * @param numbers each once, in the order of time
 */
public record Behind(Subject subject, List<Long> numbers) {

    /** What a number may be of. */
    public enum Subject {
        COMPLAINTS,
        CASES
    }

    public Behind {
        numbers = List.copyOf(numbers);
    }
}
