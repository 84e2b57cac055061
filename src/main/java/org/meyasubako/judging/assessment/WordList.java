package org.meyasubako.judging.assessment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Words that ship with rules, here and in the rooms above: lines {@code key: word, word} in lower case; {@code #} begins a remark. */
public final class WordList {

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

    private final ImmutableListMultimap<String, String> words;

    private WordList(ImmutableListMultimap<String, String> words) {
        this.words = words;
    }

    /** Reads a list that stands beside the class that uses it. */
    public static WordList read(Class<?> beside, String resource) {
        ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
        try {
            for (String line : Resources.readLines(Resources.getResource(beside, resource), StandardCharsets.UTF_8)) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    words.putAll(line.substring(0, colon), COMMA.split(line.substring(colon + 1).toLowerCase(Locale.ROOT)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped list cannot be read: " + resource, e);
        }
        return new WordList(words.build());
    }

    /** The words of a key, in their order; none where the list has no such key. */
    public List<String> of(String key) {
        return words.get(key);
    }

    /** Whether one of the words stands in {@code text}, in any case. */
    public boolean occurs(String key, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return of(key).stream().anyMatch(lower::contains);
    }
}
