package org.meyasubako.own.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.meyasubako.basis.wording.Sentence;

/** Looks at the rows together: what one alone cannot show to be wrong. */
final class CrossCheck {

    private CrossCheck() {}

    /** A value with its row. */
    record Entry<T>(Row row, T value) {}

    /** Keeps the first of several rows with one key; the others are left out. */
    static <T> List<Entry<T>> unique(List<Entry<T>> entries, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        return entries.stream().filter(entry -> {
            Object found = key.apply(entry.value());
            boolean fresh = seen.add(found);
            if (!fresh) {
                entry.row().fault(Sentence.of(CrossCheck.class, "twice", Row.shown(found.toString())));
            }
            return fresh;
        }).toList();
    }

    /** Notes what is held by an unknown customer; it stays, so that nobody else is named in his place. */
    static void customersOf(List<Entry<Asset>> assets, List<Entry<Customer>> customers) {
        Set<CustomerNumber> known = new HashSet<>();
        customers.forEach(entry -> known.add(entry.value().number()));
        assets.stream().filter(entry -> !known.contains(entry.value().customer())).forEach(entry -> entry.row()
                .note(Sentence.of(CrossCheck.class, "customer-unknown", Row.shown(entry.value().customer().value()))));
    }

    /** Notes parents that are unknown, and those that lead back to where one began. */
    static void parentsOf(List<Entry<Customer>> customers) {
        Map<CustomerNumber, Customer> byNumber = new HashMap<>();
        customers.forEach(entry -> byNumber.put(entry.value().number(), entry.value()));
        Set<CustomerNumber> circular = Circles.within(byNumber);
        for (Entry<Customer> entry : customers) {
            Optional<CustomerNumber> parent = entry.value().parent();
            if (circular.contains(entry.value().number())) {
                entry.row().note(Sentence.of(CrossCheck.class, "parent-circle", Row.shown(parent.orElseThrow().value())));
            } else if (parent.filter(number -> !byNumber.containsKey(number)).isPresent()) {
                entry.row().note(Sentence.of(CrossCheck.class, "parent-unknown", Row.shown(parent.get().value())));
            }
        }
    }

    /** Notes rows of one key that hold at once: the later one by its beginning, and in the file where they begin together. */
    static <T> void overlaps(List<Entry<T>> entries, Function<T, ?> key, Function<T, Validity> validity) {
        Map<?, List<Entry<T>>> byKey = entries.stream().collect(groupingBy(entry -> key.apply(entry.value()), LinkedHashMap::new,
                toList()));
        byKey.forEach((shared, same) -> noteOverlaps(same, validity, shared.toString()));
    }

    private static <T> void noteOverlaps(List<Entry<T>> same, Function<T, Validity> validity, String key) {
        Comparator<Entry<T>> byBeginning = Comparator.comparing(entry -> validity.apply(entry.value()).from().orElse(Instant.MIN));
        List<Entry<T>> ordered = same.stream().sorted(byBeginning.thenComparingLong(entry -> entry.row().line())).toList();
        Entry<T> longest = ordered.getFirst();
        for (Entry<T> entry : ordered.subList(1, ordered.size())) {
            if (validity.apply(longest.value()).overlaps(validity.apply(entry.value()))) {
                entry.row().note(Sentence.of(CrossCheck.class, "overlap", Row.shown(key), longest.row().line()));
            }
            longest = end(validity, entry).isAfter(end(validity, longest)) ? entry : longest;
        }
    }

    private static <T> Instant end(Function<T, Validity> validity, Entry<T> entry) {
        return validity.apply(entry.value()).to().orElse(Instant.MAX);
    }
}
