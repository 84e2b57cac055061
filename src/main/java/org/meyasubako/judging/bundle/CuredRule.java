package org.meyasubako.judging.bundle;

import java.util.Set;

/** Cured: what was warned of or notified is mended. */
final class CuredRule implements DispositionRule {

    private static final Set<Disposition> MEASURES = Set.of(Disposition.WARNED, Disposition.MAIL_LIMITED, Disposition.SUSPEND_TOS,
            Disposition.SUSPEND_ADDRESS, Disposition.SECURITY_NOTICE);

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(Disposition.CURED);
        return (view.facts().earlier().stream().anyMatch(MEASURES::contains)
                ? draft.note(ProposalDraft.say("cured.after"))
                : draft.block(ProposalDraft.say("cured.nothing"))).done(view);
    }
}
