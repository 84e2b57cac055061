package org.meyasubako.judging.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meyasubako.basis.evidence.Sha256;

/**
 * What persons' changes come to, each counted against its inverse.
 *
 * @param links two bundles that are one case, and how often
 * @param apart for each complaint those beside which it must not stand, and how often
 * @param moves for each complaint from where to where, and how often
 */
record Changes(
        Map<Link, Integer> links,
        Map<Sha256, Map<Sha256, Integer>> apart,
        Map<Sha256, Map<BundleKey, TreeMap<BundleKey, Integer>>> moves) {

    /** That two bundles are one case under the name of the first. */
    record Link(BundleKey one, BundleKey other) {}

    static Changes of(List<Constraint> constraints) {
        Changes changes = new Changes(new HashMap<>(), new HashMap<>(), new HashMap<>());
        constraints.forEach(changes::count);
        changes.links.values().removeIf(times -> times <= 0);
        changes.apart.values().forEach(others -> others.values().removeIf(times -> times <= 0));
        changes.apart.values().removeIf(Map::isEmpty);
        return changes;
    }

    private void count(Constraint constraint) {
        switch (constraint) {
            case Constraint.Together(BundleKey one, BundleKey other) -> links.merge(new Link(one, other), 1, Integer::sum);
            case Constraint.Parted(BundleKey one, BundleKey other) -> links.merge(new Link(one, other), -1, Integer::sum);
            case Constraint.Apart(Sha256 one, Sha256 other) -> countApart(one, other, 1);
            case Constraint.Rejoined(Sha256 one, Sha256 other) -> countApart(one, other, -1);
            case Constraint.Moved(Sha256 complaint, BundleKey from, BundleKey to) -> countMove(complaint, from, to);
        }
    }

    private void countApart(Sha256 one, Sha256 other, int times) {
        apart.computeIfAbsent(one, sha -> new HashMap<>()).merge(other, times, Integer::sum);
        apart.computeIfAbsent(other, sha -> new HashMap<>()).merge(one, times, Integer::sum);
    }

    /** A part of one complaint is made by an apart alone, so nothing is moved to it or from it. */
    private void countMove(Sha256 complaint, BundleKey from, BundleKey to) {
        if (from.isApart() || to.isApart()) {
            return;
        }
        Map<BundleKey, TreeMap<BundleKey, Integer>> moved = moves.computeIfAbsent(complaint, sha -> new HashMap<>());
        moved.computeIfAbsent(from, key -> new TreeMap<>()).merge(to, 1, Integer::sum);
        moved.computeIfAbsent(to, key -> new TreeMap<>()).merge(from, -1, Integer::sum);
    }

    /** Where an item of a complaint stands after all moves: it goes on along moves that were not taken back, each as often as made. */
    BundleKey place(Sha256 complaint, BundleKey key) {
        Map<BundleKey, TreeMap<BundleKey, Integer>> moved = moves.getOrDefault(complaint, Map.of());
        Map<Link, Integer> taken = new HashMap<>();
        BundleKey at = key;
        for (Optional<BundleKey> next = next(moved, at, taken); next.isPresent(); next = next(moved, at, taken)) {
            taken.merge(new Link(at, next.get()), 1, Integer::sum);
            at = next.get();
        }
        return at;
    }

    private static Optional<BundleKey> next(
            Map<BundleKey, TreeMap<BundleKey, Integer>> moved, BundleKey at, Map<Link, Integer> taken) {
        return moved.getOrDefault(at, new TreeMap<>()).entrySet().stream()
                .filter(move -> move.getValue() > taken.getOrDefault(new Link(at, move.getKey()), 0))
                .map(Map.Entry::getKey).findFirst();
    }

    boolean partsComplaints() {
        return !apart.isEmpty();
    }

    /** Whether the complaint must not stand beside one of {@code others}. */
    boolean standsApart(Sha256 complaint, Set<Sha256> others) {
        return apart.getOrDefault(complaint, Map.of()).keySet().stream().anyMatch(others::contains);
    }
}
