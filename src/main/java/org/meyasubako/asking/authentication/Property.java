package org.meyasubako.asking.authentication;

/**
 * What a method looked at (RFC 8601 section 2.3): {@code header.d=shop.example}.
 *
 * @param type where it was found, in lower case: {@code smtp}, {@code header}, {@code body}, {@code policy} or an own word; empty where
 *     the field names none
 * @param name in lower case
 * @param value as written, without quotation marks or angle brackets
 */
public record Property(String type, String name, String value) {

    /** Type and name, as they stand before the equals sign. */
    public String key() {
        return type.isEmpty() ? name : type + "." + name;
    }

    /** The property of this key, which may lack the type. */
    static Property of(String key, String value) {
        int dot = key.indexOf('.');
        return new Property(key.substring(0, Math.max(dot, 0)), key.substring(dot + 1), value);
    }
}
