package org.meyasubako.reading.complaint;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.indicator.Indicator;

/**
 * Something that a complaint accuses or names.
 *
 * @param value normalised
 * @param at when, where the complaint says so
 * @param why the rule that found it, a code such as {@code arf:Source-IP}
 * @param span the bytes it was read from
 */
public record Subject(Type type, String value, Role role, Optional<Instant> at, String why, Optional<Span> span) {

    /** What an indicator names, where it names something that can be accused; {@code why} is the rule, the type is put behind it. */
    public static Optional<Subject> of(Indicator indicator, Role role, String why) {
        Optional<Type> type = switch (indicator.type()) {
            case IP -> Optional.of(Type.IP);
            case URL -> Optional.of(Type.URL);
            case DOMAIN -> Optional.of(Type.DOMAIN);
            case EMAIL -> Optional.of(Type.EMAIL);
            case HASH -> Optional.empty();
        };
        return type.map(t -> new Subject(t, indicator.value(), role, Optional.empty(), why + t.code(), indicator.span()));
    }

    /** The same in another role. */
    public Subject as(Role other) {
        return new Subject(type, value, other, at, why, span);
    }

    /** The same, found by another rule. */
    public Subject because(String rule) {
        return new Subject(type, value, role, at, rule, span);
    }

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
