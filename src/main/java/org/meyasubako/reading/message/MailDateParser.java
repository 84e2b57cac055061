package org.meyasubako.reading.message;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the date-times of mail: RFC 5322 section 3.3, its obsolete forms of section 4.3, and what software really writes: no
 * weekday, two-digit years, named months in full, the ctime form, a twelve-hour clock, fractions of seconds, ISO 8601.
 *
 * <p>The text is cut into words first; each word says by its own shape what it is, so the order matters little.
 */
public final class MailDateParser {

    /** Longer texts are no dates. */
    private static final int LONGEST = 200;

    /**
     * The date-time that {@code text} states; empty where there is none that can be.
     *
     * <p>A time without seconds counts from their beginning; one without a zone, with {@code -0000} or with an absurd zone counts as
     * UTC, and {@link MailDate#offset()} is empty.
     */
    public Optional<MailDate> parse(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = DateWords.split(bare);
        DateParts parts = new DateParts();
        for (String word : words) {
            parts.take(word);
        }
        return date(bare, parts);
    }

    private static Optional<MailDate> date(String raw, DateParts parts) {
        if (!parts.isComplete()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(parts.year(), parts.month(), parts.day(), parts.hour(), parts.minute(),
                    // A leap second (RFC 5322 allows 60) is told as the second before it.
                    Math.min(parts.second(), 59), parts.nanos());
            Optional<ZoneOffset> offset = parts.zone().flatMap(MailDateParser::offset);
            return Optional.of(new MailDate(raw, local.toInstant(offset.orElse(ZoneOffset.UTC)), offset, parts.zone(), parts.comment(),
                    parts.twelveHours()));
        } catch (DateTimeException e) {
            // The 31st of February, the 25th hour.
            return Optional.empty();
        }
    }

    /** The offset that a zone means; empty for {@code -0000} (RFC 5322 section 3.3), unknown names and what no place on earth has. */
    private static Optional<ZoneOffset> offset(String zone) {
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return numericOffset(zone);
        }
        return switch (zone.toUpperCase(Locale.ROOT)) {
            case "UT", "UTC", "GMT", "Z" -> Optional.of(ZoneOffset.UTC);
            case "EST" -> Optional.of(ZoneOffset.ofHours(-5));
            case "EDT" -> Optional.of(ZoneOffset.ofHours(-4));
            case "CST" -> Optional.of(ZoneOffset.ofHours(-6));
            case "CDT" -> Optional.of(ZoneOffset.ofHours(-5));
            case "MST" -> Optional.of(ZoneOffset.ofHours(-7));
            case "MDT" -> Optional.of(ZoneOffset.ofHours(-6));
            case "PST" -> Optional.of(ZoneOffset.ofHours(-8));
            case "PDT" -> Optional.of(ZoneOffset.ofHours(-7));
            // Not in RFC 5322, but Japanese software writes it; MailDate.zone tells that it stood there.
            case "JST" -> Optional.of(ZoneOffset.ofHours(9));
            case "CET", "MET", "BST" -> Optional.of(ZoneOffset.ofHours(1));
            case "CEST", "MEST", "EET" -> Optional.of(ZoneOffset.ofHours(2));
            case "MSK" -> Optional.of(ZoneOffset.ofHours(3));
            default -> Optional.empty();
        };
    }

    private static Optional<ZoneOffset> numericOffset(String zone) {
        String digits = zone.substring(1);
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = Integer.parseInt(digits.substring(2));
        if (zone.equals("-0000") || hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int seconds = (hours * 60 + minutes) * 60;
        return Optional.of(ZoneOffset.ofTotalSeconds(zone.startsWith("-") ? -seconds : seconds));
    }
}
