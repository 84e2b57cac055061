package org.meyasubako.asking.blocklist;

import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * A list that must not be asked any more; it has no place among results.
 *
 * @param zone it and all zones beneath it
 * @param since the year, month or day, as far as it is known
 */
public record DeadList(String zone, Fate fate, Optional<String> since, Confidence confidence) {

    /** What became of it. */
    public enum Fate {
        /** Answers <em>listed</em> for everybody: whoever asks it refuses all mail. */
        WILDCARD,
        /** Did so by accident, more than once. */
        HAZARD,
        /** Answers <em>not listed</em> for everybody. */
        EMPTY,
        /** Doesn't answer: whoever asks it waits. */
        SILENT,
        /** Moved into another list, or became a paid service. */
        MERGED,
        /** Believed dead. */
        UNVERIFIED
    }

    /** What became of it, in words. */
    public Sentence sentence() {
        String code = "dead." + fate.name().toLowerCase(Locale.ROOT);
        return since.map(date -> Sentence.of(DeadList.class, "dead.since", Sentence.of(DeadList.class, code), date))
                .orElseGet(() -> Sentence.of(DeadList.class, code));
    }
}
