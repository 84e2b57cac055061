package org.meyasubako.asking.lookup;

import java.time.Duration;

/**
 * How fast one server may be asked.
 *
 * @param interval the least time from one question to the next
 * @param perDay the most questions in 24 hours
 */
public record Pace(Duration interval, int perDay) {

    /** A registry's whois or RDAP: they shut out who asks too much. */
    public static final Pace REGISTRY = new Pace(Duration.ofSeconds(2), 200);

    /** A blocklist's zone and its like. */
    public static final Pace LIST = new Pace(Duration.ofSeconds(1), 20_000);
}
