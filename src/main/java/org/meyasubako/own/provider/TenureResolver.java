package org.meyasubako.own.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides who held something at a time that may be wrong by the clock error: only who held it alone through all of that time is named.
 */
final class TenureResolver {

    private final Duration clockError;

    /** @param clockError zero for a clock that is never wrong */
    TenureResolver(Duration clockError) {
        this.clockError = clockError;
    }

    /** Who held it at the time; at each instant the first level that anybody holds decides. */
    Tenure resolve(Stream<List<Holding>> narrowestFirst, Instant at) {
        List<List<Holding>> levels = narrowestFirst.toList();
        List<Holding> now = holders(levels, at);
        Set<CustomerNumber> named = numbers(now);
        List<Instant> changes = levels.stream().flatMap(List::stream).flatMap(holding -> holding.validity().boundaries())
                .filter(boundary -> isWithinError(boundary, at)).distinct().sorted().toList();
        Optional<Instant> change = changes.stream().filter(boundary -> changesHands(levels, boundary))
                .min(Comparator.comparing(boundary -> Duration.between(boundary, at).abs()));
        if (change.isPresent()) {
            return new Tenure.Contested(everybody(levels, changes), change.get());
        }
        if (named.size() > 1) {
            return new Tenure.Contested(List.copyOf(named), since(now).orElse(at));
        }
        return now.isEmpty() ? new Tenure.Free() : new Tenure.Held(now.getFirst().asset());
    }

    private boolean isWithinError(Instant boundary, Instant at) {
        return clockError.isPositive() && Duration.between(boundary, at).abs().compareTo(clockError) <= 0;
    }

    private static boolean changesHands(List<List<Holding>> levels, Instant boundary) {
        return !numbers(holders(levels, boundary.minusNanos(1))).equals(numbers(holders(levels, boundary)));
    }

    private static List<CustomerNumber> everybody(List<List<Holding>> levels, List<Instant> changes) {
        Set<CustomerNumber> all = new LinkedHashSet<>();
        for (Instant change : changes) {
            all.addAll(numbers(holders(levels, change.minusNanos(1))));
            all.addAll(numbers(holders(levels, change)));
        }
        return List.copyOf(all);
    }

    private static List<Holding> holders(List<List<Holding>> levels, Instant at) {
        return levels.stream().map(level -> level.stream().filter(holding -> holding.validity().contains(at)).toList())
                .filter(level -> !level.isEmpty()).findFirst().orElse(List.of());
    }

    private static Set<CustomerNumber> numbers(List<Holding> holders) {
        Set<CustomerNumber> numbers = new LinkedHashSet<>();
        holders.forEach(holding -> numbers.add(holding.asset().customer()));
        return numbers;
    }

    /** The latest beginning: since then all of them hold it. */
    private static Optional<Instant> since(List<Holding> holders) {
        return holders.stream().flatMap(holding -> holding.validity().from().stream()).max(Comparator.naturalOrder());
    }
}
