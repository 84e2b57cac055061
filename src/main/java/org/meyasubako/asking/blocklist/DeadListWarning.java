package org.meyasubako.asking.blocklist;

import org.meyasubako.basis.wording.Sentence;

/**
 * A dead list that a configuration still asks.
 *
 * @param written the name as the configuration has it
 * @param line where, counted from 1
 */
public record DeadListWarning(DeadList list, String written, int line) {

    /** The warning in words. */
    public Sentence sentence() {
        return Sentence.of(DeadListWarning.class, "dead.warning", line, written, list.sentence());
    }
}
