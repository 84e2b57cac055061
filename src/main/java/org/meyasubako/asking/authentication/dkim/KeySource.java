package org.meyasubako.asking.authentication.dkim;

import java.time.Instant;
import java.util.List;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Recorded;

/** Gives the answers that were recorded for a key's question; it never asks. */
@FunctionalInterface
public interface KeySource {

    /**
     * All that was recorded for the question, the best for the time first: what tells something before what failed, then the nearest, at
     * equal distance the earlier.
     *
     * @param at the time of the event
     * @return the texts of the TXT records, each record's strings joined; nothing where nothing is recorded
     */
    List<Recorded<List<String>>> answersTo(Question question, Instant at);
}
