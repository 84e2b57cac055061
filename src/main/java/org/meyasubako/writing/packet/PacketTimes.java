package org.meyasubako.writing.packet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.meyasubako.reading.message.MailDate;

/** Writes times in the desk's zone and in UTC; where a mail states them, first as it does. */
final class PacketTimes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final int DAY_LENGTH = 10;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH':xx'", Locale.ROOT);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private final ZoneId zone;
    private final DateTimeFormatter form;

    /** @param exact whether minutes and seconds may stand there: with them a sender's log names the recipient */
    PacketTimes(ZoneId zone, boolean exact) {
        this.zone = zone;
        this.form = exact ? SECONDS : HOUR;
    }

    /** The time at the desk and in UTC. */
    String of(Instant at) {
        ZonedDateTime here = at.atZone(zone);
        String universal = form.format(at.atZone(ZoneOffset.UTC));
        // Where both are of one day, the day need not be read twice.
        String shown = DAY.format(here).equals(universal.substring(0, DAY_LENGTH)) ? universal.substring(DAY_LENGTH + 1) : universal;
        return form.format(here) + " " + ZONE.format(here) + " (" + shown + " UTC)";
    }

    /** The time as the mail states it, at the desk and in UTC. */
    String of(MailDate date) {
        return date.raw() + " = " + of(date.instant());
    }

    /** The day at the desk. */
    String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    ZoneId zone() {
        return zone;
    }
}
