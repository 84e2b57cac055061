package org.meyasubako.own.provider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds customers whose parents lead back to themselves. */
final class Circles {

    private Circles() {}

    /** Who stands in a circle of parents; each customer is looked at once. */
    static Set<CustomerNumber> within(Map<CustomerNumber, Customer> customers) {
        Set<CustomerNumber> circular = new HashSet<>();
        Set<CustomerNumber> done = new HashSet<>();
        for (Customer first : customers.values()) {
            List<CustomerNumber> path = new ArrayList<>();
            Set<CustomerNumber> onPath = new HashSet<>();
            Optional<Customer> at = Optional.of(first);
            while (at.isPresent() && !done.contains(at.get().number()) && onPath.add(at.get().number())) {
                path.add(at.get().number());
                at = at.get().parent().flatMap(parent -> Optional.ofNullable(customers.get(parent)));
            }
            if (at.isPresent() && onPath.contains(at.get().number())) {
                circular.addAll(path.subList(path.indexOf(at.get().number()), path.size()));
            }
            done.addAll(path);
        }
        return circular;
    }
}
