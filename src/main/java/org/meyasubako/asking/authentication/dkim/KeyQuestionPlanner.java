package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.TargetBook;
import org.meyasubako.basis.wording.Sentence;

/** Turns the names of keys into the questions that would tell them; it asks none. */
public final class KeyQuestionPlanner {

    private final PlanScope scope;
    private final TargetBook targets;
    private final SelectorClassifier selectors;

    public KeyQuestionPlanner(PlanScope scope, TargetBook targets) {
        this.scope = scope;
        this.targets = targets;
        this.selectors = new SelectorClassifier(scope.personalWords());
    }

    /**
     * The questions, each once, in the order of the names. A signer's name server is the side under investigation, unless the domain is
     * ours; a name that may tell whose mail it is is never asked for.
     */
    public List<PlannedQuestion> plan(List<KeyName> keys) {
        return keys.stream().distinct().map(this::planned).flatMap(Optional::stream).toList();
    }

    private Optional<PlannedQuestion> planned(KeyName key) {
        Reach reach = scope.isOwn(key.domain()) ? Reach.OWN : Reach.SUSPECT;
        Sentence why = Sentence.of(KeyQuestionPlanner.class, "why.key", key.domain().ascii(), key.selector().ascii());
        Optional<PlannedQuestion> planned = targets.targetOf(key.question())
                .map(target -> new PlannedQuestion(key.question(), reach, target, why));
        return planned.map(question -> selectors.tellingLabel(key)
                .map(label -> question.barred(LookupReason.SKIP_LABEL.sentence(key.toString(), label))).orElse(question));
    }
}
