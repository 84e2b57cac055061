package org.meyasubako.judging.deadline;

import java.time.Duration;
import org.meyasubako.basis.wording.Sentence;

/** Tells how long something is, in the two units that matter. */
public final class LengthOfTime {

    private LengthOfTime() {}

    /** Days and hours, or hours and minutes, or minutes; what is smaller is left out. A length below zero is told without its sign. */
    public static Sentence of(Duration length) {
        Duration told = length.abs();
        if (told.toDays() > 0) {
            return Sentence.of(LengthOfTime.class, "length.days", told.toDays(), told.toHoursPart());
        }
        if (told.toHours() > 0) {
            return told.toMinutesPart() == 0
                    ? Sentence.of(LengthOfTime.class, "length.wholeHours", told.toHours())
                    : Sentence.of(LengthOfTime.class, "length.hours", told.toHours(), told.toMinutesPart());
        }
        return Sentence.of(LengthOfTime.class, "length.minutes", told.toMinutes());
    }
}
