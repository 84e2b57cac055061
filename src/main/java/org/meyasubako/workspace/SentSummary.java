package org.meyasubako.workspace;

import java.util.List;

/**
 * What a folder of sent mail held.
 *
 * @param seen mails in it
 * @param marked numbers of the letters that were found and marked
 * @param differing of these, those that were sent with another text than drafted
 * @param known letters of which that very mail was kept before
 * @param doubtful mails that may be one of several letters: a person has to say which
 */
public record SentSummary(long seen, List<Long> marked, List<Long> differing, long known, List<String> doubtful) {

    public SentSummary {
        marked = List.copyOf(marked);
        differing = List.copyOf(differing);
        doubtful = List.copyOf(doubtful);
    }
}
