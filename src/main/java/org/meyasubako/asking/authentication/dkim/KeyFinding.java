package org.meyasubako.asking.authentication.dkim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Recorded;

/**
 * What the recorded answers make of a signature.
 *
 * @param nearest by the answer that is nearest to the event; empty where nothing is known
 * @param holding by the nearest answer with whose key the signature holds; empty where there is none
 */
record KeyFinding(Optional<Tried> nearest, Optional<Tried> holding) {

    /** Of the answers that were recorded over the years, those nearest to the event are tried. */
    static final int MAX_ANSWERS = 32;

    /** A trial with the observation that it rests on. */
    record Tried(Trial trial, Observation observation) {

        boolean holds() {
            return trial instanceof Trial.Holds;
        }
    }

    static KeyFinding find(KeySource keys, KeyName name, KeyTester tester, Instant at) {
        Map<List<String>, Trial> known = new HashMap<>();
        List<Tried> tried = new ArrayList<>();
        for (Recorded<List<String>> answer : keys.answersTo(name.question(), at).stream().limit(MAX_ANSWERS).toList()) {
            trial(answer.answer(), tester, known).ifPresent(trial -> answer.observation().map(o -> new Tried(trial, o)).ifPresent(tried::add));
            if (!tried.isEmpty() && tried.getLast().holds()) {
                break;
            }
        }
        return new KeyFinding(tried.stream().findFirst(), tried.stream().filter(Tried::holds).findFirst());
    }

    /** Empty where the answer tells nothing. */
    private static Optional<Trial> trial(Answer<List<String>> answer, KeyTester tester, Map<List<String>, Trial> known) {
        return switch (answer) {
            case Answer.Found<List<String>>(List<String> texts) -> Optional.of(known.computeIfAbsent(texts, tester::test));
            case Answer.Absent<List<String>>() -> Optional.of(new Trial.Gone(false));
            case Answer.Failed<List<String>> _, Answer.Skipped<List<String>> _ -> Optional.empty();
        };
    }

    /** Whether there was a key at the time of the event and the signature holds neither with it nor with any other. */
    boolean isBroken() {
        return holding.isEmpty() && nearest.filter(tried -> tried.trial() instanceof Trial.Broken).isPresent();
    }

    /** The answer on which the verdict rests. */
    Optional<Tried> decisive() {
        return holding.or(() -> nearest);
    }
}
