package org.meyasubako.writing.redaction;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.MailDateParser;

/** Tells a date-time of a header to the hour (RFC 5322 section 3.3 without minutes and seconds). */
final class HourWriter {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH':xx:xx' xx", Locale.ENGLISH);

    private HourWriter() {}

    /** The strike of the whole date; a date that can't be read is not shown at all. */
    static Strike toTheHour(String text) {
        String hour = MailDateParser.parse(text).map(HourWriter::told).orElse(Strike.MARK);
        return new Strike(0, text.length(), StrikeReason.TIME, hour);
    }

    private static String told(MailDate date) {
        return HOUR.format(date.instant().atOffset(date.offset().orElse(ZoneOffset.UTC)));
    }
}
