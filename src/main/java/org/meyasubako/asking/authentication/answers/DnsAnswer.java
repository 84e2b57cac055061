package org.meyasubako.asking.authentication.answers;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;

/**
 * What was recorded for one question to the DNS.
 *
 * @param records one a record, as {@link org.meyasubako.asking.lookup.Reply.Records} has them
 * @param observation where it was read; empty where nothing is recorded
 * @param nameDenied whether the reply says that the name itself does not exist (NXDOMAIN, RFC 8020)
 */
public record DnsAnswer(Answer<List<String>> records, Optional<Observation> observation, boolean nameDenied) {

    /** Whether nobody asked, so that nothing is known. */
    public boolean isMissing() {
        return records instanceof Answer.Skipped;
    }

    /** The records; none where there are none, or where nothing is known. */
    public List<String> values() {
        return records.found().orElse(List.of());
    }
}
