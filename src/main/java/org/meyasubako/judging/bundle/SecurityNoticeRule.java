package org.meyasubako.judging.bundle;

import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.Ground;

/** A security notice: the customer is told that his server or account is abused by others, without reproach. */
final class SecurityNoticeRule implements DispositionRule {

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(Disposition.SECURITY_NOTICE);
        boolean hacked = view.doubts().stream().anyMatch(flag -> flag.code() == FlagCode.HACKED_PAGE);
        Kind kind = view.bundle().kind();
        if (kind == Kind.ABUSED || hacked) {
            draft.call(ProposalDraft.say("security.abused"));
        } else if (kind == Kind.SENT_OR_ABUSED) {
            draft.note(ProposalDraft.say("security.undecided"));
        } else {
            draft.block(ProposalDraft.say("security.none"), ProposalDraft.say("unblock.intrusion"));
        }
        view.clause(Ground.SECURITY).ifPresent(draft::restOn);
        return draft.done(view, view.isEmergency());
    }
}
