package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.ComplaintColumns;
import org.meyasubako.casebook.VerdictMark;

/**
 * What the queue shows of one complaint; all that stays in memory of it, so that a large casebook stays small.
 *
 * @param number its number: {@code R-000123}
 * @param path where it was first opened; empty once it is erased
 * @param columns as it was read
 * @param verdict as it holds now; empty without a profile
 * @param state code of its state in the queue
 * @param assignee account of who works on it
 * @param due the nearest deadline that still runs
 * @param cases numbers of the cases in which it stands
 * @param flood names the run of automatic reports to which it belongs, which the queue shows as one line
 * @param earlier how many complaints of the same mailbox came before it
 */
public record QueueRow(
        CaseNumber.Complaint number,
        Sha256 sha256,
        String path,
        ComplaintColumns columns,
        Optional<VerdictMark> verdict,
        String state,
        Optional<String> assignee,
        Optional<Due> due,
        List<String> cases,
        Optional<String> flood,
        int earlier) {

    /** The state of what nobody has touched. */
    public static final String NEW = "new";
    /** The state of what somebody works on. */
    public static final String WORKING = "working";
    /** The state of what was set aside or is done with. */
    public static final String CLOSED = "closed";

    public QueueRow {
        cases = List.copyOf(cases);
    }

    /**
     * A deadline.
     *
     * @param rule code of the clock
     * @param title what the clock is called
     * @param left how much of it is left, in words
     * @param missed whether it has passed
     */
    public record Due(String rule, Sentence title, Sentence left, Instant at, boolean missed) {}

    /** Whether it still waits for somebody. */
    public boolean isOpen() {
        return !state.equals(CLOSED);
    }
}
