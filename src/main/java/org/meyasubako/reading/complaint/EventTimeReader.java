package org.meyasubako.reading.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.MailDateParser;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;

/**
 * Reads when what is complained of happened: the handover's time, else the Arrival-Date of a feedback report, else what the complainant
 * states, else the Date of the reported message, else the delivery of the complaint; and says which.
 */
final class EventTimeReader {

    /** Labels before a time that a person or a form states. */
    private static final List<String> STATED = List.of("date", "time", "timestamp", "date/time", "date and time", "event date", "event time",
            "日時", "発生日時", "受信日時", "日付");

    private final ReceivedParser received = new ReceivedParser();

    Optional<EventTime> read(Message message, Recognized recognized, Optional<HopChain> chain) {
        return time(chain.flatMap(EventTimeReader::handover), EventTime.Source.HANDOVER)
                .or(() -> time(recognized.report().flatMap(FeedbackReport::arrival), EventTime.Source.ARRIVAL_DATE))
                .or(() -> time(stated(recognized.words()), EventTime.Source.STATED))
                .or(() -> time(reportedDate(message, recognized), EventTime.Source.REPORTED_DATE))
                .or(() -> time(delivery(message), EventTime.Source.DELIVERY));
    }

    private static Optional<EventTime> time(Optional<Instant> at, EventTime.Source from) {
        return at.map(instant -> new EventTime(instant, from));
    }

    private static Optional<Instant> handover(HopChain chain) {
        return chain.handover().map(handover -> chain.hops().get(handover.hop()).received()).flatMap(ReceivedField::date)
                .map(MailDate::instant);
    }

    private Optional<Instant> stated(SourceText words) {
        for (SourceText line : words.lines()) {
            int colon = KnownFields.colon(line.text());
            if (colon > 0 && colon < 40 && STATED.contains(line.text().substring(0, colon).strip().toLowerCase(java.util.Locale.ROOT))) {
                Optional<Instant> at = MailDateParser.parse(line.text().substring(colon + 1)).flatMap(EventTimeReader::instant);
                if (at.isPresent()) {
                    return at;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> reportedDate(Message message, Recognized recognized) {
        Optional<Message> dated = recognized.format() == ComplaintFormat.NONE ? Optional.of(message) : recognized.reported().message();
        return dated.flatMap(m -> m.envelope().date()).flatMap(EventTimeReader::instant);
    }

    /** A time that doesn't say of which zone it is may be half a day off, and is no time of an event. */
    private static Optional<Instant> instant(MailDate date) {
        return date.zone().isPresent() || date.zoneKnown() ? Optional.of(date.instant()) : Optional.empty();
    }

    private Optional<Instant> delivery(Message message) {
        return message.field("Received").map(HeaderField::body).map(body -> received.parse(body.text())).flatMap(ReceivedField::date)
                .or(() -> message.envelope().date()).map(MailDate::instant);
    }
}
