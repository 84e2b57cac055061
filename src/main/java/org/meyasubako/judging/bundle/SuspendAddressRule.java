package org.meyasubako.judging.bundle;

/** Suspension only because an address of ours stood in spam: off by default, since a customer may sue. */
final class SuspendAddressRule implements DispositionRule {

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(Disposition.SUSPEND_ADDRESS).warn(ProposalDraft.say("address.danger"));
        if (!view.isCircumstantial()) {
            draft.block(ProposalDraft.say("address.notNamed"));
        }
        if (!view.terms().suspendsForAddressOnly()) {
            draft.block(ProposalDraft.say("address.off"), ProposalDraft.say("unblock.setting"));
        }
        if (view.facts().legalSignOff().isEmpty()) {
            draft.block(ProposalDraft.say("address.unsigned"), ProposalDraft.say("unblock.legal"));
        }
        SuspendRule.blockDoubts(view, draft);
        return draft.note(ProposalDraft.say("address.signed")).done(view);
    }
}
