package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.HopChain.Step;

/** Writes down the steps of the reasoning as they are made, each with the bytes it rests on. */
final class Reasoning {

    private final List<Step> steps = new ArrayList<>();
    private final Optional<Span> lines;

    /** @param lines all Received fields: what is said of the chain as a whole rests on them */
    Reasoning(List<HeaderField> lines) {
        this.lines = lines.stream().map(HeaderField::span).flatMap(Optional::stream).reduce(Span::union);
    }

    /** A step that rests on one hop. */
    void about(Hop hop, String code, Object... arguments) {
        steps.add(new Step(Sentence.of(HopChain.class, code, arguments), OptionalInt.of(hop.index()), hop.span()));
    }

    /** A step that rests on another header field. */
    void about(HeaderField field, String code, Object... arguments) {
        steps.add(new Step(Sentence.of(HopChain.class, code, arguments), OptionalInt.empty(), field.span()));
    }

    /** A step about the chain as a whole. */
    void say(String code, Object... arguments) {
        steps.add(new Step(Sentence.of(HopChain.class, code, arguments), OptionalInt.empty(), lines));
    }

    /** Where the steps stand now, for {@link #backTo}. */
    int mark() {
        return steps.size();
    }

    /** Takes back what was said since {@code mark}: it turned out to be about lines that a fetch program cut off. */
    void backTo(int mark) {
        steps.subList(mark, steps.size()).clear();
    }

    List<Step> steps() {
        return steps;
    }
}
