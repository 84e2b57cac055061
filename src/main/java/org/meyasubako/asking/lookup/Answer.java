package org.meyasubako.asking.lookup;

import java.util.Optional;
import java.util.function.Function;
import org.meyasubako.basis.wording.Sentence;

/**
 * What came of a question. <em>Not there</em> and <em>not known</em> are different cases, so that they can never be confused.
 *
 * @param <T> what is found
 */
public sealed interface Answer<T> {

    /** The question was answered with something. */
    record Found<T>(T value) implements Answer<T> {}

    /** The question was answered: there is nothing (NXDOMAIN, no such record, "no match"). */
    record Absent<T>() implements Answer<T> {}

    /** The question was asked and not answered (timeout, SERVFAIL, a refusal): nothing is known. */
    record Failed<T>(Sentence reason) implements Answer<T> {}

    /** The question was not asked (offline, no consent, a private range, a limit): nothing is known. */
    record Skipped<T>(Sentence reason) implements Answer<T> {}

    /** The value, where something was found. */
    default Optional<T> found() {
        return this instanceof Found<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** Why nothing is known, where nothing is. */
    default Optional<Sentence> whyUnknown() {
        return switch (this) {
            case Failed<T>(Sentence reason) -> Optional.of(reason);
            case Skipped<T>(Sentence reason) -> Optional.of(reason);
            case Found<T> _, Absent<T> _ -> Optional.empty();
        };
    }

    /** Whether the question was answered, with something or with nothing. */
    default boolean isKnown() {
        return this instanceof Found || this instanceof Absent;
    }

    /** The same case with another value. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Found<T>(T value) -> new Found<>(change.apply(value));
            case Absent<T>() -> new Absent<>();
            case Failed<T>(Sentence reason) -> new Failed<>(reason);
            case Skipped<T>(Sentence reason) -> new Skipped<>(reason);
        };
    }
}
