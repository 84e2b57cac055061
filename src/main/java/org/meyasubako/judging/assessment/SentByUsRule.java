package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.assessment.Signs.Outcome;

/**
 * A mail that is proved to come from a host of ours: forwarded, abused, sent by the contract holder, or undecided. The causes are looked for
 * in this order; the first that has enough signs decides, and what the others had stays told.
 */
final class SentByUsRule implements Rule {

    private static final List<Signs.Reader> CAUSES = List.of(
            new ForwardingSigns(), new BounceSigns(), new RelaySigns(), new FormSigns(), new IntrusionSigns(), new StolenLoginSigns(),
            new SubscriptionSigns(), new OwnActSigns());

    @Override
    public Ruling judge(Evidence evidence) {
        Optional<OwnItem> item = item(evidence);
        if (item.isEmpty()) {
            return Ruling.SILENT;
        }
        List<Finding> findings = new ArrayList<>();
        evidence.provedSource().ifPresent(source -> findings.addAll(SourceFindings.proved(source)));
        findings.addAll(SourceFindings.submission(evidence));
        findings.add(SourceFindings.log(evidence.surroundings().log()));
        Optional<Outcome> outcome = Optional.empty();
        for (int i = 0; i < CAUSES.size() && outcome.isEmpty(); i++) {
            Signs signs = CAUSES.get(i).read(evidence);
            findings.addAll(signs.findings());
            outcome = signs.outcome();
        }
        if (outcome.isEmpty()) {
            findings.add(Reason.UNDECIDED.inference(Optional.empty()));
        }
        Outcome made = outcome.orElseGet(() -> new Outcome(Kind.SENT_OR_ABUSED, evidence.sentCause(), evidence.customer()));
        return Ruling.judged(new ItemVerdict(item.get(), made.kind(), made.cause(), made.customer(), findings));
    }

    /** The account where our own mail server says so, else the address. */
    private static Optional<OwnItem> item(Evidence evidence) {
        Submission submission = evidence.submission();
        Optional<OwnItem> account = submission.mailServer().flatMap(server -> submission.account()
                .map(name -> new OwnItem.Account(name, server.address())));
        return account.or(() -> evidence.provedSource().map(source -> new OwnItem.Source(source.address())));
    }
}
