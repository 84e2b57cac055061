package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The charset that an HTML document names for itself: counted only where the mail names none. */
final class HtmlCharset {

    /** HTML has it within the first kilobyte. */
    private static final int LOOKED_AT = 1_024;

    private HtmlCharset() {}

    static Optional<String> find(byte[] html) {
        String beginning = new String(Arrays.copyOf(html, Math.min(html.length, LOOKED_AT)), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int meta = beginning.indexOf("<meta");
        int charset = meta < 0 ? -1 : beginning.indexOf("charset=", meta);
        if (charset < 0) {
            return Optional.empty();
        }
        String label = beginning.substring(charset + "charset=".length()).replaceFirst("^[\"' ]", "");
        int end = 0;
        while (end < label.length() && (Character.isLetterOrDigit(label.charAt(end)) || "-_".indexOf(label.charAt(end)) >= 0)) {
            end++;
        }
        return Optional.of(label.substring(0, end)).filter(l -> !l.isEmpty());
    }
}
