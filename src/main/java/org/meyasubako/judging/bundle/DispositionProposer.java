package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.List;

/** Tells of every disposition whether a case calls for it, allows it, or not, and why. It proposes; a person decides. */
public final class DispositionProposer {

    private final FlagRules flags = new FlagRules();

    private final List<DispositionRule> rules = List.of(
            new HoldRule(),
            new SuspendRule(),
            new SuspendAddressRule(),
            new NoActionRule(Disposition.NONE),
            new NoActionRule(Disposition.NO_BREACH),
            new MeasureRule(Disposition.WARNED),
            new MeasureRule(Disposition.MAIL_LIMITED),
            new SecurityNoticeRule(),
            new CuredRule(),
            new TerminateRule());

    /**
     * All dispositions in the order in which they are shown.
     *
     * @param panel of this bundle, read with the same facts
     * @param now the casebook's time
     */
    public List<Proposal> propose(EvidenceBundle bundle, EvidencePanel panel, CaseFacts facts, Terms terms, Instant now) {
        CaseView view = new CaseView(bundle, panel, flags.blocking(bundle, facts), facts, terms, now);
        return rules.stream().map(rule -> rule.propose(view)).toList();
    }
}
