package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;

/** A complaint with the texts of its rows already made: what the writer has to do is short. */
public final class PreparedComplaint {

    private final RawMessage raw;
    private final ComplaintReading reading;
    private final String indicators;
    private final Optional<String> candidate;
    private final Optional<String> verdict;
    private final String tokens;

    PreparedComplaint(RawMessage raw, ComplaintReading reading, String indicators, Optional<String> candidate,
            Optional<String> verdict, String tokens) {
        this.raw = raw;
        this.reading = reading;
        this.indicators = indicators;
        this.candidate = candidate;
        this.verdict = verdict;
        this.tokens = tokens;
    }

    /** The mail as it came. */
    public RawMessage raw() {
        return raw;
    }

    /** What was read off it. */
    public ComplaintReading reading() {
        return reading;
    }

    String indicators() {
        return indicators;
    }

    Optional<String> candidate() {
        return candidate;
    }

    Optional<String> verdict() {
        return verdict;
    }

    Optional<Sha256> verdictDigest() {
        return verdict.map(Stored::digest);
    }

    String tokens() {
        return tokens;
    }
}
