package org.meyasubako.judging.statistics;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/**
 * Figures that belong together.
 *
 * @param subject what they are about
 */
public record Chapter(Subject subject, Sentence title, List<Figure> figures) {

    /** What a chapter is about, in the order of a report. */
    public enum Subject {
        GLANCE,
        TIME,
        KIND,
        FORMAT,
        CHANNEL,
        CUSTOMER,
        CAUSE,
        LANGUAGE,
        OPEN,
        PACE,
        DISPOSITION,
        DEADLINE,
        OUTSIDE;

        /** Its name for a program. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Chapter {
        figures = List.copyOf(figures);
    }

    static Chapter of(Subject subject, List<Figure> figures) {
        return new Chapter(subject, Sentence.of(Chapter.class, "chapter." + subject.code()), figures);
    }
}
