package org.meyasubako.casebook;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who writes in a casebook: what its lock file says.
 *
 * @param user account on the operating system
 * @param host name of the machine
 * @param process its number
 * @param since when it was opened
 */
public record Occupant(String user, String host, long process, Instant since) {

    /** The lines of the lock file. */
    String text() {
        return String.join("\n", user, host, Long.toString(process), since.toString(), "");
    }

    /** What the lock file says; empty where it says something else. */
    static Optional<Occupant> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Occupant(lines.get(0), lines.get(1), Long.parseLong(lines.get(2)), Instant.parse(lines.get(3))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
