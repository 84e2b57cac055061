package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A decision handed to a second person outside of the casebook, and handed back approved.
 *
 * <p>It names the journal's head as it was with the decision, so that an approval is good for what its giver saw and for nothing later.
 *
 * @param bundle the case number: {@code B-0001}
 * @param clause number and version
 * @param ground digest of the written ground
 * @param person account of who decided
 * @param decided when
 * @param journalHead hash of the journal entry that recorded the decision, and so of all entries up to it
 * @param approval empty in the file that asks for it
 */
public record ApprovalFile(
        String bundle,
        Disposition disposition,
        Optional<ClauseInForce> clause,
        Sha256 ground,
        String person,
        Instant decided,
        Sha256 journalHead,
        Optional<Decision.Approval> approval) {

    /** Accounts and case numbers stand alone on their lines. */
    public ApprovalFile {
        if (bundle.isBlank() || person.isBlank() || (bundle + person).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a case number or an account");
        }
    }

    /** The same, approved by the account at that time. */
    public ApprovalFile approvedBy(String account, Instant at) {
        return new ApprovalFile(bundle, disposition, clause, ground, person, decided, journalHead, Optional.of(new Decision.Approval(account, at)));
    }
}
