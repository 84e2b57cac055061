package org.meyasubako.casebook.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Looks into declared types. */
final class Types {

    private Types() {}

    /** The class itself, {@code List} of a list. */
    static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> named -> named;
            case ParameterizedType generic -> raw(generic.getRawType());
            default -> throw new IllegalArgumentException("no form for " + type);
        };
    }

    /** What a list, a set or an optional value holds. */
    static Type element(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }

    /** The innermost class: of an optional list of something, that something. */
    static Class<?> content(Type type) {
        return type instanceof ParameterizedType ? content(element(type)) : raw(type);
    }
}
