package org.meyasubako.reading.message;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date-time as mail writes it (RFC 5322 section 3.3 and 4.3, and what software really writes).
 *
 * @param raw the text as it stood
 * @param instant the point in time; counted as UTC where no zone is known
 * @param offset the offset that the text states; empty where it states none ({@code -0000}, no zone, an unknown name)
 * @param zone the zone as written, an offset such as {@code +0900} or a name such as {@code JST}; empty where there is none
 * @param comment the zone comment, such as {@code JST}, without parentheses, or a name behind the offset
 * @param amPm whether the time is written on a twelve-hour clock
 */
public record MailDate(
        String raw, Instant instant, Optional<ZoneOffset> offset, Optional<String> zone, Optional<String> comment, boolean amPm) {

    /** Whether the text says which zone it means. */
    public boolean zoneKnown() {
        return offset.isPresent();
    }
}
