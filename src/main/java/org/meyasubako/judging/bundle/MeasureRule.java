package org.meyasubako.judging.bundle;

import java.util.Set;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.Ground;

/**
 * A warning, or a limit on mail: measures against one whose account or address is proved to have sent.
 *
 * @param disposition the one or the other
 */
record MeasureRule(Disposition disposition) implements DispositionRule {

    private static final Set<Kind> SENDING = Set.of(Kind.SENT, Kind.ABUSED, Kind.SENT_OR_ABUSED);

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(disposition);
        Proof proof = Proof.of(view.bundle());
        boolean warning = disposition == Disposition.WARNED;
        if (!SENDING.contains(view.bundle().kind())) {
            draft.block(ProposalDraft.say("measure.named"), ProposalDraft.say("unblock.inquiry"));
        } else if (!proof.isAny()) {
            draft.block(ProposalDraft.say("measure.unproved"), ProposalDraft.say("unblock.log"), ProposalDraft.say("unblock.original"));
        } else if (warning) {
            weighWarning(view, draft);
        } else if (view.isEmergency()) {
            draft.call(ProposalDraft.say("measure.running"));
        } else {
            draft.note(ProposalDraft.say("measure.proved"));
        }
        view.clause(Ground.SPAM_SENDING).ifPresent(draft::restOn);
        return draft.done(view, view.isEmergency());
    }

    /** A warning comes before every graver measure against one who sent, and never to a victim. */
    private static void weighWarning(CaseView view, ProposalDraft draft) {
        Kind kind = view.bundle().kind();
        if (view.bundle().customer().isEmpty()) {
            draft.block(ProposalDraft.say("blocked.noCustomer"), ProposalDraft.say("unblock.customer"));
        } else if (kind == Kind.ABUSED) {
            draft.block(ProposalDraft.say("terminate.victim"));
        } else if (SuspendRule.isOrdered(view)) {
            draft.block(ProposalDraft.say("suspend.noBreach"));
        } else if (kind == Kind.SENT && !view.facts().earlier().contains(Disposition.WARNED)) {
            draft.call(ProposalDraft.say("measure.proved"));
        } else {
            draft.note(ProposalDraft.say("measure.proved"));
        }
    }
}
