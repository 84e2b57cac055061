package org.meyasubako.asking.blocklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All self-tests that were made, oldest first. */
public record HealthHistory(List<Health> tests) {

    public static final HealthHistory NONE = new HealthHistory(List.of());

    public HealthHistory {
        tests = List.copyOf(tests);
    }

    /** The history with one more test. */
    public HealthHistory with(Health test) {
        return new HealthHistory(Stream.concat(tests.stream(), Stream.of(test)).toList());
    }

    /** The tests of one list for one kind of thing, oldest first. */
    public List<Health> of(String zone, ListType type) {
        return tests.stream().filter(test -> test.zone().equals(zone) && test.type() == type).toList();
    }

    /** The test nearest to a time. */
    public Optional<Health> nearest(String zone, ListType type, Instant time) {
        return of(zone, type).stream().min(Comparator.comparing(test -> test.distance(time)));
    }

    /** Whether a test is to be made now: before each batch, but not while the last one still vouches. */
    public boolean isDue(String zone, ListType type, Instant now) {
        return of(zone, type).stream().noneMatch(test -> test.vouchesFor(now));
    }
}
