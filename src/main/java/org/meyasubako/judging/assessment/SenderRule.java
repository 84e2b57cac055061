package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.authentication.AuthenticationResult;
import org.meyasubako.asking.authentication.Method;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.own.provider.Ownership;

/**
 * A customer's domain as author or envelope sender of mail from elsewhere. Anybody can write that. <em>Forged</em> is only said where the
 * receiver itself found that SPF or DMARC fails.
 */
final class SenderRule implements Rule {

    @Override
    public Ruling judge(Evidence evidence) {
        List<ItemVerdict> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Named sender : evidence.named(Named.How.SENDER)) {
            boolean customers = sender.owner() instanceof Ownership.Owned || sender.owner() instanceof Ownership.DomainOnly;
            if (customers && evidence.provedSource().isEmpty() && !evidence.isSender(sender.customer())) {
                items.add(verdict(sender, evidence));
                findings.addAll(items.getLast().findings());
            }
        }
        return new Ruling(items, findings);
    }

    private static ItemVerdict verdict(Named sender, Evidence evidence) {
        String domain = sender.item().text();
        Finding how = failure(evidence, domain).map(result -> Reason.NAMED_FALSELY.fact(result.span(), domain)).orElseGet(() -> Reason.NAMED_ONLY.inference(Optional.empty(), domain));
        return new ItemVerdict(sender.item(), Kind.NAMED, CauseCode.K3_FROM, Owners.holder(sender.owner()),
                List.of(Reason.NAMED_AS_SENDER.claim(sender.span(), domain), SourceFindings.owner(sender.owner(), domain, sender.span()), how));
    }

    /** A fact that the author's or the envelope's domain failed; a softfail is none. */
    private static Optional<AuthenticationResult> failure(Evidence evidence, String domain) {
        return Stream.of(Method.DMARC, Method.SPF).flatMap(method -> evidence.results().proved(method, Outcome.FAIL).stream())
                .filter(result -> result.domain().filter(name -> name.ascii().equals(domain)).isPresent()).findFirst();
    }
}
