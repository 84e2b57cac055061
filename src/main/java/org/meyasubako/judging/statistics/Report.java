package org.meyasubako.judging.statistics;

import java.time.Instant;
import java.util.List;

/**
 * All figures of a period.
 *
 * @param step by which time is divided: as asked for, or longer where that would be too many parts
 * @param at when it was counted
 */
public record Report(Period period, Step step, Instant at, List<Chapter> chapters) {

    public Report {
        chapters = List.copyOf(chapters);
    }

    /** Whether the period before is beside it: not where nothing had been received by then. */
    public boolean isCompared() {
        return chapters.stream().flatMap(chapter -> chapter.figures().stream()).anyMatch(figure -> figure.before().isPresent());
    }

    /** The chapter about this; each report has every one. */
    public Chapter chapter(Chapter.Subject subject) {
        return chapters.stream().filter(chapter -> chapter.subject() == subject).findFirst().orElseThrow();
    }
}
