package org.meyasubako.reading.complaint;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;

/**
 * Something that a complaint accuses or names.
 *
 * @param value normalised
 * @param at when, where the complaint says so
 * @param why the rule that found it, a code such as {@code arf:Source-IP}
 * @param span the bytes it was read from
 */
public record Subject(Type type, String value, Role role, Optional<Instant> at, String why, Optional<Span> span) {

    /** What kind of thing it is. */
    public enum Type {
        IP,
        URL,
        DOMAIN,
        EMAIL,
        PORT;

        /** The form of the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is accused of, strongest first. */
    public enum Role {
        /** It sent. */
        SOURCE,
        /** It was advertised. */
        ADVERTISED,
        /** It is only named. */
        MENTIONED;

        /** The form of the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
