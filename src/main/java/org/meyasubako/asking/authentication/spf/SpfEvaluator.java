package org.meyasubako.asking.authentication.spf;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.AnswerReader;
import org.meyasubako.asking.authentication.answers.DnsAnswers;
import org.meyasubako.asking.authentication.answers.NameSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/** Evaluates a sender by recorded answers (RFC 7208); it asks nobody. */
public final class SpfEvaluator {

    private final DnsAnswers answers;

    /** @param answers as they were at the time of the event */
    public SpfEvaluator(DnsAnswers answers) {
        this.answers = answers;
    }

    /** What the sender comes to when held to that identity. */
    public SpfEvaluation evaluate(SpfSender sender, SpfIdentity identity) {
        AnswerReader reader = new AnswerReader(answers);
        Optional<String> domain = sender.domain(identity);
        SpfResult result = domain.map(given -> checked(given, new DomainCheck(sender, identity, reader)))
                .orElseGet(() -> new SpfResult.NotCheckable(identity));
        boolean known = result.outcome().isPresent();
        return new SpfEvaluation(sender, identity, domain, result, reader.used(), known ? List.of() : reader.missing());
    }

    private static SpfResult checked(String domain, DomainCheck check) {
        return name(domain).map(name -> check.check(new CheckedName(name, NameSource.PUBLISHED)))
                .orElseGet(() -> new SpfResult.None(Sentence.of(SpfResult.class, "none.name", domain)));
    }

    /** Names of one label, literals and what is no name at all have no record (section 4.3). */
    private static Optional<String> name(String domain) {
        return DomainName.parse(domain).map(DomainName::ascii).filter(name -> name.contains("."));
    }
}
