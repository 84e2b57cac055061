package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Automatic reports of one run, which the queue shows as one line with a counter; every original is kept.
 *
 * @param key of their bundle
 * @param reporter the organisation whose loop reports
 * @param sample the number of the sample; empty where the reports hand no text in
 * @param first when the first was received
 * @param last when the last was received
 * @param members in the bundle's order
 */
public record Flood(BundleKey key, String reporter, Optional<Integer> sample, Instant first, Instant last, List<Sha256> members) {

    public Flood {
        members = List.copyOf(members);
    }

    /** The number on the counter. */
    public int count() {
        return members.size();
    }
}
