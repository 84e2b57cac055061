package org.meyasubako.asking.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Observations in memory, for answers that came as files and for work without a casebook. */
public final class MemoryObservationStore implements ObservationStore {

    private final Map<Question, List<Observation>> observations = new HashMap<>();

    @Override
    public synchronized List<Observation> answersTo(Question question) {
        return observations.getOrDefault(question, List.of()).stream().sorted(Comparator.comparing(Observation::asked)).toList();
    }

    @Override
    public synchronized void record(Observation observation) {
        List<Observation> recorded = observations.computeIfAbsent(observation.question(), question -> new ArrayList<>());
        if (!recorded.contains(observation)) {
            recorded.add(observation);
        }
    }
}
