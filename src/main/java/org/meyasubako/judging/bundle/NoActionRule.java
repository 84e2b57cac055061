package org.meyasubako.judging.bundle;

import java.util.List;
import org.meyasubako.judging.assessment.CauseCode;

/**
 * No action, or no breach found: always open to a person who writes the reason.
 *
 * @param disposition the one or the other
 */
record NoActionRule(Disposition disposition) implements DispositionRule {

    @Override
    public Proposal propose(CaseView view) {
        ProposalDraft draft = new ProposalDraft(disposition).note(ProposalDraft.say("none.ground"));
        List<CauseCode> causes = view.bundle().members().stream().map(member -> member.gravest().cause()).distinct().toList();
        if (disposition == Disposition.NO_BREACH && causes.equals(List.of(CauseCode.K1_OK))) {
            draft.call(ProposalDraft.say("none.consented"));
        }
        return draft.done(view);
    }
}
