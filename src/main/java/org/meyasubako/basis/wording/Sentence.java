package org.meyasubako.basis.wording;

import java.util.List;

/**
 * Something to tell a person, not yet in any language: the texts' home, a code, and arguments.
 *
 * <p>The words stand in {@code texts_en.properties} and {@code texts_ja.properties} beside {@code home}, as patterns of
 * {@link java.text.MessageFormat}. An argument may itself be a sentence.
 *
 * @param home a class of the package whose texts are meant
 * @param code the key in the texts
 * @param arguments numbers, strings, instants and sentences, in the order of the pattern's {@code {0}}, {@code {1}}, …
 */
public record Sentence(Class<?> home, String code, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(Class<?> home, String code, Object... arguments) {
        return new Sentence(home, code, List.of(arguments));
    }
}
