package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meyasubako.judging.bundle.Changes.Link;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * The keys that persons put together, as a forest of union-find.
 *
 * <p>Bundles of two known customers stay two, whatever links say: a case has one customer to answer to.
 */
final class JoinedKeys {

    private static final Comparator<Link> ORDER = Comparator.comparing(Link::one).thenComparing(Link::other);

    private final Map<BundleKey, BundleKey> above = new HashMap<>();
    private final Map<BundleKey, CustomerNumber> customers = new HashMap<>();
    private final Map<BundleKey, List<BundleKey>> cases = new HashMap<>();
    private final Map<BundleKey, BundleKey> named = new HashMap<>();

    private JoinedKeys() {}

    static JoinedKeys of(Map<Link, Integer> links) {
        JoinedKeys joined = new JoinedKeys();
        List<Link> inOrder = links.keySet().stream().filter(link -> !link.one().isApart() && !link.other().isApart()).sorted(ORDER).toList();
        inOrder.forEach(joined::join);
        joined.name(inOrder);
        return joined;
    }

    private void join(Link link) {
        BundleKey one = root(link.one());
        BundleKey other = root(link.other());
        Optional<CustomerNumber> holder = customer(one);
        Optional<CustomerNumber> otherHolder = customer(other);
        boolean twoCustomers = holder.isPresent() && otherHolder.isPresent() && !holder.equals(otherHolder);
        if (!one.equals(other) && !twoCustomers) {
            above.put(other, one);
            holder.or(() -> otherHolder).ifPresent(customer -> customers.put(one, customer));
        }
    }

    private Optional<CustomerNumber> customer(BundleKey root) {
        return Optional.ofNullable(customers.get(root)).or(root::customer);
    }

    private BundleKey root(BundleKey key) {
        BundleKey at = key;
        for (BundleKey next = above.get(at); next != null; next = above.get(at)) {
            at = next;
        }
        return at;
    }

    /** A case keeps the name of the bundle that no other took in; of several, and in a circle, the first. */
    private void name(List<Link> links) {
        Map<BundleKey, TreeSet<BundleKey>> groups = new TreeMap<>();
        Set<BundleKey> takenIn = new HashSet<>();
        for (Link link : links) {
            groups.computeIfAbsent(root(link.one()), root -> new TreeSet<>()).add(link.one());
            groups.computeIfAbsent(root(link.other()), root -> new TreeSet<>()).add(link.other());
            if (root(link.one()).equals(root(link.other()))) {
                takenIn.add(link.other());
            }
        }
        groups.values().forEach(keys -> {
            BundleKey name = keys.stream().filter(key -> !takenIn.contains(key)).findFirst().orElse(keys.first());
            List<BundleKey> all = new ArrayList<>(List.of(name));
            keys.stream().filter(key -> !key.equals(name)).forEach(all::add);
            cases.put(name, List.copyOf(all));
            keys.forEach(key -> named.put(key, name));
        });
    }

    /** The key by which the case of this key is known. */
    BundleKey caseOf(BundleKey key) {
        return named.getOrDefault(key, key);
    }

    /** All keys of a case, its own first. */
    List<BundleKey> keysOf(BundleKey name) {
        return cases.getOrDefault(name, List.of(name));
    }
}
