package org.meyasubako.writing.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.reading.trace.Grade;

/** What a letter states in one field, not yet in any language. */
public sealed interface FieldValue {

    /** Words on one line, as they stand, whatever the letter's language. */
    record Words(String text) implements FieldValue {}

    /** Words in both languages, such as those of a clause. */
    record Bilingual(String ja, String en) implements FieldValue {}

    /** A sentence of ours. */
    record Told(Sentence sentence) implements FieldValue {}

    /** A point in time; an operator is told it in UTC to the second, for he looks it up in logs. */
    record Moment(Instant at) implements FieldValue {}

    /** A day in the desk's zone. */
    record Day(LocalDate day) implements FieldValue {}

    /** How many. */
    record Count(long number) implements FieldValue {}

    /** The address of a page, told so that no program follows it. */
    record PageAddress(String url) implements FieldValue {}

    /** Lines as they stand, quoted: a copy of a mail, lines of a log. */
    record Quoted(List<String> lines) implements FieldValue {
        public Quoted {
            lines = List.copyOf(lines);
        }
    }

    /** Things with their times, one a line. */
    record Chronicle(List<Entry> entries) implements FieldValue {
        public Chronicle {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One line of a chronicle.
     *
     * @param at empty where the time is not known
     */
    record Entry(Optional<Instant> at, String what) {}

    /** The cause with what proves it, so that no letter says more than grade and log allow. */
    record Attribution(CauseCode cause, Optional<Grade> grade, LogAnswer log) implements FieldValue {}

    /**
     * What our logs say of the mail.
     *
     * @param from the beginning of what was searched
     * @param to its end
     */
    record LogSearch(LogAnswer answer, Instant from, Instant to) implements FieldValue {}

    /** Whether the terms called for something: all that a complainant learns of a result. */
    enum Outcome implements FieldValue {
        ACTED,
        NO_GROUND
    }
}
