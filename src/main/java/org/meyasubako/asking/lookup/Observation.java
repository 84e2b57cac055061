package org.meyasubako.asking.lookup;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A question that was asked, with what came back: evidence <em>as of</em> its time.
 *
 * @param server who answered: a name or address, with {@code #port} or a URL where it isn't the usual one
 * @param asked when
 * @param ttl seconds for which the answer may be reused, where it says so
 * @param raw the reply as it came: a DNS message in wire format, whois text, RDAP JSON; empty where none came
 * @param failure why there is no reply; empty where there is one, whatever it says
 */
public record Observation(
        Question question, String server, Instant asked, OptionalLong ttl, RawReply raw, Optional<Failure> failure) {

    /** Why no reply came. */
    public enum Failure {
        TIMEOUT,
        /** No connection: refused, no route, reset. */
        UNREACHABLE,
        /** The reply was longer than what is read. */
        TOO_LONG,
        /** Another question's reply, or one that is no reply at all: lies are told, not believed. */
        MISMATCH,
        CANCELLED;

        /** The form of the recorded answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
