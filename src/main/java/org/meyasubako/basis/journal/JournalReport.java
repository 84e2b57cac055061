package org.meyasubako.basis.journal;

import java.util.List;

/**
 * What the verification of a journal found.
 *
 * @param entries how many entries stand in it
 * @param head number and hash of the last entry that could be read; {@link JournalHead#GENESIS} where there is none
 * @param faults the first {@value JournalVerifier#MAX_FAULTS} faults and notes, in the order of the journal
 * @param more how many there are beyond them
 */
public record JournalReport(long entries, JournalHead head, List<JournalFault> faults, long more) {

    public JournalReport {
        faults = List.copyOf(faults);
    }

    /** Whether nothing differs; notes do not count. */
    public boolean whole() {
        return more == 0 && faults.stream().allMatch(JournalFault::note);
    }
}
