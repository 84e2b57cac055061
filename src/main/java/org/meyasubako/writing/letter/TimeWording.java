package org.meyasubako.writing.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.meyasubako.basis.wording.Language;

/** Tells times with their zone: {@code 2026年3月3日 9:10 (JST)}, {@code 3 March 2026 09:10 JST (UTC+9)}. */
final class TimeWording {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", java.util.Locale.ROOT);
    private static final int SECONDS_OF_HOUR = 3600;

    private final Language language;
    private final ZoneId zone;
    private final boolean inUtc;

    /** @param inUtc to the second in UTC, for whoever looks a time up in a log */
    TimeWording(Language language, ZoneId zone, boolean inUtc) {
        this.language = language;
        this.zone = zone;
        this.inUtc = inUtc;
    }

    String tell(Instant at) {
        if (inUtc) {
            return UTC.format(at.atZone(ZoneOffset.UTC));
        }
        ZonedDateTime time = at.atZone(zone);
        return format(time, language == Language.JAPANESE ? "uuuu年M月d日 H:mm (zzz)" : "d MMMM uuuu HH:mm zzz")
                + (language == Language.JAPANESE ? "" : " " + offset(time.getOffset()));
    }

    /** A day; the zone is that of the desk. */
    String tell(LocalDate day) {
        ZonedDateTime noon = day.atTime(12, 0).atZone(zone);
        return format(noon, language == Language.JAPANESE ? "uuuu年M月d日 (zzz)" : "d MMMM uuuu (zzz)");
    }

    private String format(ZonedDateTime time, String pattern) {
        // The short names of zones are those of English in both languages, as mail has them.
        DateTimeFormatter words = DateTimeFormatter.ofPattern(pattern.replace("zzz", "'#'"), language.locale());
        return words.format(time).replace("#", DateTimeFormatter.ofPattern("zzz", java.util.Locale.ENGLISH).format(time));
    }

    private static String offset(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        String sign = seconds < 0 ? "-" : "+";
        int hours = Math.abs(seconds) / SECONDS_OF_HOUR;
        int minutes = Math.abs(seconds) % SECONDS_OF_HOUR / 60;
        return minutes == 0 ? "(UTC" + sign + hours + ")" : String.format(java.util.Locale.ROOT, "(UTC%s%d:%02d)", sign, hours, minutes);
    }
}
