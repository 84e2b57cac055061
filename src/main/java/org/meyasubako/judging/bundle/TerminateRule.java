package org.meyasubako.judging.bundle;

import java.util.Optional;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.Ground;

/** The end of the contract: only on our own log or on the customer's written admission, never against a victim. */
final class TerminateRule implements DispositionRule {

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(Disposition.TERMINATED);
        boolean admitted = view.facts().customerFacts().contains(CustomerFact.ADMISSION);
        Kind kind = view.bundle().kind();
        if (view.bundle().customer().isEmpty()) {
            draft.block(ProposalDraft.say("blocked.noCustomer"), ProposalDraft.say("unblock.customer"));
        }
        if (kind == Kind.ABUSED) {
            draft.block(ProposalDraft.say("terminate.victim"));
        }
        if (!admitted && !(kind == Kind.SENT && Proof.of(view.bundle()).logged())) {
            draft.block(ProposalDraft.say("terminate.unproved"), ProposalDraft.say("unblock.log"), ProposalDraft.say("unblock.admission"));
        }
        Optional<ClauseInForce> clause = view.clause(kind == Kind.NAMED ? Ground.SPAM_ADVERTISING_ACT : Ground.SPAM_SENDING);
        clause.ifPresentOrElse(draft::restOn, () -> draft.block(ProposalDraft.say("suspend.noClause"), ProposalDraft.say("unblock.clause")));
        SuspendRule.blockDoubts(view, draft);
        return draft.note(ProposalDraft.say(admitted ? "terminate.admitted" : "terminate.logged")).done(view);
    }
}
