package org.meyasubako.judging.bundle;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A list that ships with the package: lines {@code key: word, word}, in lower case; {@code #} begins a remark. */
record ShippedWords(Map<String, List<String>> words) {

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

    /** Reads a list that stands beside this class. */
    static ShippedWords read(String resource) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try {
            for (String line : Resources.readLines(Resources.getResource(ShippedWords.class, resource), StandardCharsets.UTF_8)) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    words.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                            .addAll(COMMA.splitToList(line.substring(colon + 1).toLowerCase(Locale.ROOT)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped list cannot be read: " + resource, e);
        }
        return new ShippedWords(words);
    }

    /** The words of a key, in their order; none where the list has no such key. */
    List<String> of(String key) {
        return words.getOrDefault(key, List.of());
    }
}
