package org.meyasubako.writing.redaction;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A shipped list of words that so many share that they tell nobody from anybody. */
final class CommonWords {

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /**
     * Reads a list beside this class: words apart by white space, lines that begin with a number sign left out.
     *
     * @throws UncheckedIOException where the program is broken
     */
    static CommonWords of(String file) {
        Set<String> words = new HashSet<>();
        try {
            for (String line : Resources.readLines(Resources.getResource(CommonWords.class, file), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    words.addAll(Set.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CommonWords(words);
    }

    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
