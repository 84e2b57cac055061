package org.meyasubako.reading.message;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The declarations of a {@code style} attribute or rule that decide what is seen: property names and values in lower case; of one
 * property the last counts.
 */
record StyleDeclarations(Map<String, String> values) {

    static final StyleDeclarations NONE = new StyleDeclarations(Map.of());

    /** The properties that decide what is seen; a hostile sheet may have any number of others. */
    private static final Set<String> OF_INTEREST = Set.of("display", "visibility", "opacity", "font-size", "color", "background",
            "background-color", "height", "width", "max-height", "max-width", "overflow", "text-indent", "left", "top", "mso-hide",
            "white-space");

    private static final Map<String, String> COLOURS = Map.of("white", "ffffff", "black", "000000", "red", "ff0000",
            "blue", "0000ff", "green", "008000", "yellow", "ffff00", "gray", "808080", "grey", "808080", "silver", "c0c0c0", "navy", "000080");

    StyleDeclarations {
        values = Map.copyOf(values);
    }

    static StyleDeclarations parse(String style) {
        Map<String, String> values = new HashMap<>();
        for (String declaration : Splitter.on(';').split(style)) {
            int colon = declaration.indexOf(':');
            String property = colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (OF_INTEREST.contains(property)) {
                String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT).replace("!important", "").strip();
                values.put(property, value);
            }
        }
        return values.isEmpty() ? NONE : new StyleDeclarations(values);
    }

    /** These declarations, and those of {@code stronger} in front of them. */
    StyleDeclarations overriddenBy(StyleDeclarations stronger) {
        if (values.isEmpty() || stronger.values.isEmpty()) {
            return values.isEmpty() ? stronger : this;
        }
        Map<String, String> joined = new HashMap<>(values);
        joined.putAll(stronger.values);
        return new StyleDeclarations(joined);
    }

    boolean has(String property) {
        return values.containsKey(property);
    }

    /** The value; an empty text where the property is not declared. */
    String get(String property) {
        return values.getOrDefault(property, "");
    }

    /** The number before the unit of a length such as {@code 1px}; NaN where the value is no length. */
    double length(String property) {
        String value = get(property);
        int end = 0;
        while (end < value.length() && end < 20 && (Character.isDigit(value.charAt(end)) || "-.".indexOf(value.charAt(end)) >= 0)) {
            end++;
        }
        try {
            return end == 0 ? Double.NaN : Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /** Whether a length is that many absolute points or fewer; of a relative unit, only nothing counts. */
    boolean isAtMost(String property, double points) {
        double length = length(property);
        String value = get(property);
        boolean bare = !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
        boolean absolute = bare || value.endsWith("px") || value.endsWith("pt");
        return length == 0 || (absolute && length > 0 && length <= points);
    }

    /** A colour as six hexadecimal digits; any other writing of a colour as it stands. */
    static String colour(String written) {
        String value = written.toLowerCase(Locale.ROOT).strip();
        String hex = value.startsWith("#") ? value.substring(1) : COLOURS.getOrDefault(value, "");
        if (value.startsWith("rgb(")) {
            hex = rgb(value);
        }
        if (hex.length() == 3) {
            hex = "" + hex.charAt(0) + hex.charAt(0) + hex.charAt(1) + hex.charAt(1) + hex.charAt(2) + hex.charAt(2);
        }
        return hex.length() == 6 ? hex : value;
    }

    private static String rgb(String value) {
        StringBuilder hex = new StringBuilder();
        for (String component : Splitter.on(',').split(value.substring("rgb(".length()).replace(")", ""))) {
            String digits = component.strip();
            boolean number = !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            hex.append(number ? String.format(Locale.ROOT, "%02x", Math.min(255, Integer.parseInt(digits))) : "?");
        }
        return hex.toString();
    }
}
