package org.meyasubako.judging.assessment;

import java.util.Set;

/** What our own mail logs said of a reported message; <em>not there</em> and <em>not looked at</em> are never confused. */
public sealed interface LogAnswer {

    /** Nobody has looked. */
    LogAnswer NOT_SEARCHED = new NotSearched();

    /** Nobody has looked. */
    record NotSearched() implements LogAnswer {}

    /**
     * Our log has that very message.
     *
     * @param hops indexes of the hops whose peer's line is confirmed
     */
    record Confirmed(Set<Integer> hops) implements LogAnswer {

        public Confirmed {
            hops = Set.copyOf(hops);
        }
    }

    /** The logs of that time are here, whole, and don't have it. */
    record NotFound() implements LogAnswer {}

    /** The logs that are here don't cover that time: nothing is known. */
    record NotCovered() implements LogAnswer {}
}
