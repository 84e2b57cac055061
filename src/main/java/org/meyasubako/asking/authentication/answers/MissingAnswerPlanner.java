package org.meyasubako.asking.authentication.answers;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.TargetBook;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/**
 * Turns missing answers into questions that a person may allow; it asks none. They reach the side under investigation, so none is ever
 * asked without being allowed by itself; those that would tell who complained are barred for good.
 */
public final class MissingAnswerPlanner {

    private final PlanScope scope;
    private final TargetBook targets;
    private final TellingLabels labels;

    public MissingAnswerPlanner(PlanScope scope, TargetBook targets, TellingLabels labels) {
        this.scope = scope;
        this.targets = targets;
        this.labels = labels;
    }

    /** One question an answer, in their order; those not asked on purpose are among them with the reason. */
    public List<PlannedQuestion> plan(List<MissingAnswer> missing) {
        return missing.stream().map(this::planned).flatMap(Optional::stream).toList();
    }

    private Optional<PlannedQuestion> planned(MissingAnswer missing) {
        Question question = missing.question();
        Sentence why = Sentence.of(MissingAnswerPlanner.class, "why", question.text());
        return targets.targetOf(question).map(target -> new PlannedQuestion(question, reachOf(question), target, why, barred(missing)));
    }

    private Reach reachOf(Question question) {
        boolean own = question.type() == Question.Type.PTR
                ? IpAddress.parse(question.subject()).filter(scope::isOwn).isPresent()
                : DomainName.parse(question.subject()).filter(scope::isOwn).isPresent();
        return own ? Reach.OWN : Reach.SUSPECT;
    }

    private Optional<Sentence> barred(MissingAnswer missing) {
        String subject = missing.question().subject();
        if (missing.source() == NameSource.MAIL) {
            return Optional.of(Sentence.of(MissingAnswerPlanner.class, "barred.mail", subject));
        }
        if (missing.question().type() == Question.Type.PTR) {
            return IpAddress.parse(subject).flatMap(scope::barring).map(_ -> LookupReason.SKIP_SPECIAL.sentence(subject));
        }
        Optional<DomainName> name = DomainName.parse(subject);
        if (name.isEmpty()) {
            return Optional.of(Sentence.of(MissingAnswerPlanner.class, "barred.no-name", subject));
        }
        return name.flatMap(labels::tellingLabel).map(label -> LookupReason.SKIP_LABEL.sentence(subject, label));
    }
}
