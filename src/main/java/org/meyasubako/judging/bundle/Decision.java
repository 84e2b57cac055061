package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * What a person decided in a case.
 *
 * @param bundle the case
 * @param clause in the version in force on that day
 * @param ground digest of the text in which the person says why
 * @param groundLength characters of that text, blanks at its ends not counted
 * @param person account of who decided
 * @param review when a hold is looked at again
 * @param needsApproval whether a second person has to approve
 * @param approval of the second person
 * @param emergency stopped at once, to be approved after
 */
public record Decision(
        BundleKey bundle,
        Disposition disposition,
        Optional<ClauseInForce> clause,
        Sha256 ground,
        int groundLength,
        String person,
        Instant at,
        Optional<LocalDate> review,
        boolean needsApproval,
        Optional<Approval> approval,
        boolean emergency) {

    /** A second person's approval; {@code account} is never the one who decided. */
    public record Approval(String account, Instant at) {}

    /** The same, approved. */
    public Decision approvedBy(String account, Instant when) {
        return new Decision(bundle, disposition, clause, ground, groundLength, person, at, review, needsApproval,
                Optional.of(new Approval(account, when)), emergency);
    }

    /** Whether it may be carried out: nothing is missing, or it cannot wait. */
    public boolean isEffective() {
        return !needsApproval || approval.isPresent() || emergency;
    }
}
