package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.Proposal.Standing;

/** A proposal while a rule weighs it: one obstacle blocks it, whatever speaks for it. */
final class ProposalDraft {

    private final Disposition disposition;
    private final List<Sentence> reasons = new ArrayList<>();
    private final List<Sentence> obstacles = new ArrayList<>();
    private final List<Sentence> unblocks = new ArrayList<>();
    private Optional<ClauseInForce> clause = Optional.empty();
    private Optional<Sentence> warning = Optional.empty();
    private boolean called;

    ProposalDraft(Disposition disposition) {
        this.disposition = disposition;
    }

    static Sentence say(String code, Object... arguments) {
        return Sentence.of(ProposalDraft.class, code, arguments);
    }

    /** The evidence calls for it, for this reason. */
    ProposalDraft call(Sentence reason) {
        called = true;
        return note(reason);
    }

    /** A reason that may be given for it. */
    ProposalDraft note(Sentence reason) {
        reasons.add(reason);
        return this;
    }

    /** It cannot be, for this reason; that would change it. */
    ProposalDraft block(Sentence reason, Sentence... changes) {
        obstacles.add(reason);
        unblocks.addAll(List.of(changes));
        return this;
    }

    /** Something more that would make it possible. */
    ProposalDraft unblock(Sentence change) {
        unblocks.add(change);
        return this;
    }

    ProposalDraft restOn(ClauseInForce inForce) {
        clause = Optional.of(inForce);
        return this;
    }

    ProposalDraft warn(Sentence danger) {
        warning = Optional.of(danger);
        return this;
    }

    boolean isBlocked() {
        return !obstacles.isEmpty();
    }

    /** @param emergency whether one person may act at once */
    Proposal done(CaseView view, boolean emergency) {
        boolean blocked = isBlocked();
        Standing standing = blocked ? Standing.BLOCKED : called ? Standing.PROPOSED : Standing.OFFERED;
        return new Proposal(disposition, standing, blocked ? obstacles : reasons, unblocks, clause,
                view.needsApproval(disposition), emergency && !blocked, warning);
    }

    Proposal done(CaseView view) {
        return done(view, false);
    }
}
