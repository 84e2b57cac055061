package org.meyasubako.asking.blocklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * Whether a list may speak about one kind of thing, as of its self-test.
 *
 * @param zone the list
 * @param tested when the test was asked; empty where it wasn't
 */
public record Health(String zone, ListType type, State state, Sentence reason, Optional<Window> tested) {

    /** How far a test may lie from what it vouches for, either way; no list is tested more often. */
    public static final Duration REACH = Duration.ofMinutes(30);

    /** What a self-test came to. */
    public enum State {
        /** The list may say <em>listed</em> and <em>clean</em>; no other may. */
        HEALTHY,
        /** It answers nothing to its own test point: <em>not listed</em> proves nothing. */
        EMPTY,
        /** It lists everything, or its domain was parked: to be taken out of every configuration. */
        WILDCARD,
        /** It refuses our resolver, or its limits are passed. */
        REFUSED,
        UNREACHABLE,
        UNTESTED,
        /** Our resolver answers for names that don't exist: no list can be asked through it. */
        RESOLVER_LIES
    }

    /** The first and the last question of a test. */
    public record Window(Instant first, Instant last) {}

    /** Whether the test lies near enough to an answer of that time: a live list may break for hours. */
    public boolean vouchesFor(Instant asked) {
        return tested.filter(t -> !t.first().plus(REACH).isBefore(asked) && !t.last().minus(REACH).isAfter(asked)).isPresent();
    }

    /** How far the test lies from a time; the longest duration where there is none. */
    Duration distance(Instant time) {
        return tested.map(t -> Duration.between(t.last(), time).abs()).orElse(Duration.ofSeconds(Long.MAX_VALUE));
    }
}
