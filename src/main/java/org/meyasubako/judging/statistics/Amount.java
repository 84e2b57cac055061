package org.meyasubako.judging.statistics;

import java.time.Duration;
import java.util.OptionalLong;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.deadline.LengthOfTime;

/** How much a figure says. */
public sealed interface Amount {

    /** A number of complaints, people, cases or deadlines. */
    record Count(long number) implements Amount {}

    /** A length of time, of real time and not of business days. */
    record Length(Duration time) implements Amount {}

    /** There was nothing to measure, which is not the same as none. */
    record Nothing() implements Amount {}

    /** The amount in words. */
    default Sentence told() {
        return switch (this) {
            case Count(long number) -> Sentence.of(Amount.class, "amount.count", number);
            case Length(Duration time) -> LengthOfTime.of(time);
            case Nothing() -> Sentence.of(Amount.class, "amount.nothing");
        };
    }

    /** The bare number: how many, or how many seconds; empty where there was nothing to measure. */
    default OptionalLong value() {
        return switch (this) {
            case Count(long number) -> OptionalLong.of(number);
            case Length(Duration time) -> OptionalLong.of(time.toSeconds());
            case Nothing() -> OptionalLong.empty();
        };
    }

    /** What the bare number counts, for a program: {@code count}, {@code seconds}, {@code nothing}. */
    default String unit() {
        return switch (this) {
            case Count _ -> "count";
            case Length _ -> "seconds";
            case Nothing _ -> "nothing";
        };
    }
}
