package org.meyasubako.judging.bundle;

/** Hold: while circumstantial evidence gathers, or a doubt is open. */
final class HoldRule implements DispositionRule {

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(Disposition.HOLD);
        if (view.isCircumstantial() && view.tier().compareTo(Tier.E4) < 0) {
            draft.call(ProposalDraft.say("hold.tier", view.tier().name()));
        }
        view.doubts().forEach(flag -> draft.call(ProposalDraft.say("hold.doubt", flag.code().title())));
        return draft.note(ProposalDraft.say("hold.review", HoldRules.REVIEW_DAYS)).done(view);
    }
}
