package org.meyasubako.reading.complaint.text;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A list of words that ships with the package: lines {@code key: word, word}, in lower case; {@code #} begins a remark. */
public record ShippedList(Map<String, List<String>> words) {

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

    /** Reads a list that stands beside the class {@code owner}. */
    public static ShippedList read(Class<?> owner, String resource) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream list = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    words.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                            .addAll(COMMA.splitToList(line.substring(colon + 1).toLowerCase(Locale.ROOT)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped list cannot be read: " + resource, e);
        }
        return new ShippedList(words);
    }

    /** The words of a key, in their order; none where the list has no such key. */
    public List<String> of(String key) {
        return words.getOrDefault(key, List.of());
    }
}
