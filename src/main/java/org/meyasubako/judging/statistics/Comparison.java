package org.meyasubako.judging.statistics;

import java.util.Optional;
import java.util.function.Function;
import org.meyasubako.basis.wording.Sentence;

/**
 * A period beside the one before.
 *
 * @param before empty where nothing had been received by then, so that everything would look like a rise
 */
record Comparison(Window period, Optional<Window> before) {

    static Comparison of(Counted counted, Period period) {
        boolean isFirst = counted.firstDay().filter(first -> first.isBefore(period.from())).isEmpty();
        return new Comparison(new Window(counted, period), isFirst ? Optional.empty() : Optional.of(new Window(counted, period.before())));
    }

    /** Measures the same in both; {@code counted} is the code of the sentence that says how. */
    Figure figure(String code, Sentence name, String counted, Function<Window, Measured> measure) {
        Measured measured = measure.apply(period);
        return new Figure(code, name, Sentence.of(Figure.class, "counted." + counted), measured.amount(),
                before.map(window -> measure.apply(window).amount()), measured.behind());
    }

    /** The same, where the figure's name and the way it is counted go by one code. */
    Figure figure(String code, String text, Function<Window, Measured> measure) {
        return figure(code, Sentence.of(Figure.class, "name." + text), text, measure);
    }
}
