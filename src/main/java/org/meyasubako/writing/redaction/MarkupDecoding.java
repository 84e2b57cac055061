package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.meyasubako.writing.redaction.Decoding.Decoded;

/** Undoes the entities of HTML and XML, and takes away tags and comments between letters. */
final class MarkupDecoding {

    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7}+)|#[xX]([0-9A-Fa-f]{1,6}+)|([A-Za-z]{2,12}+));?");
    private static final Pattern TAG = Pattern.compile("<!--(?s:.{0,500}?)-->|</?[A-Za-z!?][A-Za-z0-9:]{0,20}+(?:[\\s/\"'][^<>\\x00-\\x08\\x0e-\\x1f\ufffd]{0,2000}+)?>");
    private static final Pattern BREAKING = Pattern.compile("(?i)</?(?:p|br|div|td|tr|li|table|h[1-6])\\b.*", Pattern.DOTALL);

    /** Those of HTML that mail addresses, names and numbers need. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("nbsp", " "), Map.entry("shy", ""), Map.entry("commat", "@"), Map.entry("period", "."), Map.entry("lowbar", "_"),
            Map.entry("hyphen", "-"), Map.entry("dash", "-"), Map.entry("plus", "+"), Map.entry("equals", "="), Map.entry("percnt", "%"),
            Map.entry("num", "#"), Map.entry("sol", "/"), Map.entry("colon", ":"), Map.entry("lpar", "("), Map.entry("rpar", ")"),
            Map.entry("zwj", ""), Map.entry("zwnj", ""), Map.entry("ensp", " "), Map.entry("emsp", " "), Map.entry("NewLine", "\n"));

    private MarkupDecoding() {}

    static List<Decoded> entities(String text) {
        if (text.indexOf('&') < 0) {
            return List.of();
        }
        return Edits.of(text, ENTITY, found -> entity(found.group(), found.group(1), found.group(2), found.group(3)));
    }

    private static String entity(String whole, @org.jspecify.annotations.Nullable String decimal,
            @org.jspecify.annotations.Nullable String hex, @org.jspecify.annotations.Nullable String name) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : hex != null ? Integer.parseInt(hex, 16) : -1;
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }

    /** The text between the tags; only what ends a line on the screen parts words. */
    static List<Decoded> withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return List.of();
        }
        return Edits.of(text, TAG, tag -> BREAKING.matcher(tag.group()).matches() ? "\n" : "");
    }
}
