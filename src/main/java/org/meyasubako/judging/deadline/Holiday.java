package org.meyasubako.judging.deadline;

import java.time.LocalDate;
import org.meyasubako.basis.wording.Sentence;

/**
 * A day off by law.
 *
 * @param code what it is called, the key of its name; {@value #SUBSTITUTE} and {@value #CITIZENS} for those that follow from others
 */
public record Holiday(LocalDate date, String code) {

    /** 振替休日: stands in for a national holiday that fell on a Sunday. */
    static final String SUBSTITUTE = "substitute";
    /** 国民の休日: lies between two national holidays. */
    static final String CITIZENS = "citizens";

    /** What the day is called. */
    public Sentence name() {
        return Sentence.of(Holiday.class, "holiday." + code);
    }
}
