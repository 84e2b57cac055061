package org.meyasubako.reading.complaint;

import java.time.Instant;
import java.util.Locale;

/** When what is complained of happened, and how we know. */
public record EventTime(Instant at, Source from) {

    /** Where the time was read, best first; no verdict rests on the last two without a mark. */
    public enum Source {
        HANDOVER,
        ARRIVAL_DATE,
        STATED,
        REPORTED_DATE,
        DELIVERY;

        /** The form of the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
