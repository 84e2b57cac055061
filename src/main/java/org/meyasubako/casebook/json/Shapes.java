package org.meyasubako.casebook.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The record types that were met, looked at once. */
final class Shapes {

    private final Map<Class<?>, Shape> known = new ConcurrentHashMap<>();

    Shape of(Class<?> record) {
        return known.computeIfAbsent(record, Shape::of);
    }

    /** Whether a value of this declared type has to say which case it is. */
    static boolean hasCases(Class<?> declared) {
        return declared.isInterface() && declared.isSealed();
    }

    /** The case of this name. */
    static Optional<Class<?>> caseOf(Class<?> declared, String name) {
        return Arrays.stream(declared.getPermittedSubclasses()).<Class<?>>map(each -> each)
                .filter(each -> each.getSimpleName().equals(name)).findFirst();
    }
}
