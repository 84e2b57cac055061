package org.meyasubako.workspace;

import java.util.List;
import org.meyasubako.asking.lookup.AnswerFault;

/**
 * What came of taking recorded answers in.
 *
 * @param seen answers that were understood
 * @param added those that were not there before
 * @param faults lines that were not understood
 */
public record AnswersTaken(int seen, int added, List<AnswerFault> faults) {

    public AnswersTaken {
        faults = List.copyOf(faults);
    }
}
