package org.meyasubako.basis.journal;

import org.meyasubako.basis.evidence.Sha256;

/**
 * The newest entry's number and hash: they stand for the whole journal up to there, on the cover of a packet and in an approval.
 *
 * @param number the number of entries; 0 for an empty journal
 */
public record JournalHead(long number, Sha256 hash) {

    /** The head of an empty journal: number 0 and 64 zeros. */
    public static final JournalHead GENESIS = new JournalHead(0, new Sha256("0".repeat(64)));

    public JournalHead {
        if (number < 0) {
            throw new IllegalArgumentException("not the number of a journal's head: " + number);
        }
    }

    /** The entry that records {@code act} after this head; its own head makes the one after. */
    public JournalEntry next(Act act) {
        return new JournalEntry(number + 1, act, hash);
    }
}
