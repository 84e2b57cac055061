package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/** Keeps what was done to a URL, one entry for each step that changed something. */
final class StepLog {

    private final List<NormalUrl.Step> steps = new ArrayList<>();

    /** Notes the step {@code code} if {@code after} differs from {@code before}, and hands {@code after} on. */
    <T> T note(String code, T before, T after, Object... arguments) {
        if (!before.equals(after)) {
            steps.add(new NormalUrl.Step(Sentence.of(NormalUrl.class, "url.step." + code, arguments), after.toString()));
        }
        return after;
    }

    /** Adds the steps that were taken on a host alone, each with the whole URL after it. */
    void addWithin(StepLog host, UrlParts url) {
        for (NormalUrl.Step step : host.steps) {
            steps.add(new NormalUrl.Step(step.what(), url.withHost(step.after()).toString()));
        }
    }

    List<NormalUrl.Step> steps() {
        return List.copyOf(steps);
    }
}
