package org.meyasubako.asking.authentication.answers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;

/** Reads recorded answers for one evaluation and keeps which were used and which were missed. */
public final class AnswerReader {

    private final DnsAnswers answers;
    private final Set<Observation> used = new LinkedHashSet<>();
    private final Set<MissingAnswer> missing = new LinkedHashSet<>();

    public AnswerReader(DnsAnswers answers) {
        this.answers = answers;
    }

    /** The answer, noted as used, or as missing where nothing is recorded. */
    public DnsAnswer read(Question question, NameSource source) {
        DnsAnswer answer = answers.answerTo(question);
        if (answer.isMissing()) {
            missing.add(new MissingAnswer(question, source));
        }
        answer.observation().ifPresent(used::add);
        return answer;
    }

    /** What was used so far, in the order of use: with the same observations the evaluation comes to the same. */
    public List<Observation> used() {
        return List.copyOf(used);
    }

    /** What was missed so far, in the order in which it was needed. */
    public List<MissingAnswer> missing() {
        return List.copyOf(missing);
    }
}
