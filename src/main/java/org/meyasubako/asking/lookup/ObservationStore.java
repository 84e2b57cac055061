package org.meyasubako.asking.lookup;

import java.util.List;

/** Keeps observations; nothing that was recorded is ever changed or taken away. */
public interface ObservationStore {

    /** All that was recorded for a question, oldest first. */
    List<Observation> answersTo(Question question);

    /** Keeps one more; the same observation twice is kept once. */
    void record(Observation observation);
}
