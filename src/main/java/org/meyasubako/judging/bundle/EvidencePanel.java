package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * The strength of a case's evidence: counted facts side by side, never a score.
 *
 * @param rows in the order in which people read them
 * @param tier of circumstantial evidence; empty where the case does not rest on it (kinds 1 and 2)
 */
public record EvidencePanel(List<Row> rows, Optional<TierFinding> tier) {

    public EvidencePanel {
        rows = List.copyOf(rows);
    }

    /** What is counted. */
    public enum Indicator {
        COMPLAINANTS,
        SAMPLES,
        CAMPAIGNS,
        WAVES,
        TIME,
        RECEIVERS,
        CHANNELS,
        LANGUAGES,
        SAME_WORDS,
        SOURCES,
        TOKENS,
        SITE,
        HISTORY,
        REACTION
    }

    /**
     * One counted fact.
     *
     * @param name what it is called
     * @param told the count in words
     * @param how it was counted
     */
    public record Row(Indicator indicator, Sentence name, Sentence told, Sentence how) {}

    /** The row of an indicator. */
    public Row row(Indicator indicator) {
        return rows.stream().filter(row -> row.indicator() == indicator).findFirst().orElseThrow();
    }
}
