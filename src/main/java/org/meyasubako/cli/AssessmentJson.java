package org.meyasubako.cli;

import java.time.ZoneOffset;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.Finding;
import org.meyasubako.own.provider.CustomerNumber;

/** The verdict in the line of {@code inspect --json}, in English beside its codes. */
final class AssessmentJson {

    private final Wording english = new Wording(Language.ENGLISH, ZoneOffset.UTC);

    JsonText write(Assessment assessment) {
        return new JsonText()
                .put("kind", assessment.kind().code())
                .put("cause", assessment.cause().code())
                .put("grade", assessment.grade().map(Enum::name))
                .put("customer", assessment.customer().map(CustomerNumber::value))
                .putObjects("findings", assessment.findings().stream().map(this::finding).toList());
    }

    private JsonText finding(Finding finding) {
        return new JsonText().put("code", finding.code()).put("reason", english.tell(finding.reason())).putSpan("span", finding.span());
    }
}
