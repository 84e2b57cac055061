package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time for which a row of the profile holds.
 *
 * @param from the first instant; empty for "always before too"
 * @param to the first instant at which it no longer holds; empty for "still"
 */
public record Validity(Optional<Instant> from, Optional<Instant> to) {

    /** Without a beginning and an end. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new IllegalArgumentException("a validity ends after it begins: " + from.get() + " " + to.get());
        }
    }

    /** Whether the row holds at that instant: from inclusive, to exclusive. */
    public boolean contains(Instant at) {
        return from.filter(at::isBefore).isEmpty() && to.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** Whether there is an instant that both contain. */
    public boolean overlaps(Validity other) {
        return beginsBefore(other.to) && other.beginsBefore(to);
    }

    /** The time that both contain; empty where there is none. */
    Optional<Validity> intersection(Validity other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Optional<Instant> later = Stream.of(from, other.from).flatMap(Optional::stream).max(Comparator.naturalOrder());
        Optional<Instant> earlier = Stream.of(to, other.to).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return Optional.of(new Validity(later, earlier));
    }

    /** The instants at which something begins or ends. */
    Stream<Instant> boundaries() {
        return Stream.concat(from.stream(), to.stream());
    }

    private boolean beginsBefore(Optional<Instant> end) {
        return from.isEmpty() || end.isEmpty() || from.get().isBefore(end.get());
    }
}
