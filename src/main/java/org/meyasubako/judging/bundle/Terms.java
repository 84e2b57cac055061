package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.own.provider.Ground;

/** What the rules of decision need to know of the provider: clauses in force, and the settings of the desk. */
public interface Terms {

    /** What a second person approves where the desk names nothing else. */
    Set<Disposition> APPROVAL_FOR = Set.of(Disposition.SUSPEND_TOS, Disposition.SUSPEND_ADDRESS, Disposition.TERMINATED);

    /** The clause with this ground that is in force at that instant. */
    Optional<ClauseInForce> clause(Ground ground, Instant at);

    /** The clause of this number that is in force at that instant. */
    Optional<ClauseInForce> clause(String number, Instant at);

    /** Whether the desk may suspend only because an address stood in spam. */
    boolean suspendsForAddressOnly();

    /** What a second person has to approve. */
    Set<Disposition> approvalFor();
}
