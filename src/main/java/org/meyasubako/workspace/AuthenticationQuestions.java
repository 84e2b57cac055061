package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.asking.authentication.answers.MissingAnswerPlanner;
import org.meyasubako.asking.authentication.dkim.KeyQuestionPlanner;
import org.meyasubako.asking.authentication.evaluation.MailEvaluation;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.RecipientLabelClassifier;
import org.meyasubako.asking.lookup.TargetBook;

/** Plans the questions that would complete an evaluation; most reach the side under investigation, and some are never asked. */
final class AuthenticationQuestions {

    private final PlanScope scope;
    private final TargetBook targets;

    AuthenticationQuestions(PlanScope scope, TargetBook targets) {
        this.scope = scope;
        this.targets = targets;
    }

    List<PlannedQuestion> plan(MailEvaluation evaluation) {
        List<PlannedQuestion> planned = new ArrayList<>(new KeyQuestionPlanner(scope, targets).plan(evaluation.missingKeys()));
        planned.addAll(new MissingAnswerPlanner(scope, targets, new RecipientLabelClassifier(scope.personalWords())::tellingLabel)
                .plan(evaluation.missingAnswers()));
        return List.copyOf(planned);
    }
}
