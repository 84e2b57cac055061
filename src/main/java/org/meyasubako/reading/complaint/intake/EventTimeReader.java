package org.meyasubako.reading.complaint.intake;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Statement;
import org.meyasubako.reading.complaint.text.KnownFields;
import org.meyasubako.reading.complaint.text.ShippedList;
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

    /** Lines looked at for a time. */
    private static final int MOST_LINES = 2_000;

    private static final int LONGEST_LABEL = 40;

    private final List<String> labels = ShippedList.read(EventTimeReader.class, "time-labels.txt").of("time");
    private final ReceivedParser received = new ReceivedParser();

    Optional<EventTime> read(Message message, Recognized recognized, Optional<HopChain> chain) {
        return time(chain.flatMap(EventTimeReader::handover), EventTime.Source.HANDOVER)
                .or(() -> recognized.statement().flatMap(Statement::event))
                .or(() -> time(stated(message, recognized.words()), EventTime.Source.STATED))
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

    /** The first time with a zone behind a label; else in the mail's subject; else at the beginning of a line, as in a log. */
    private Optional<Instant> stated(Message message, SourceText words) {
        List<String> lines = words.lines().stream().limit(MOST_LINES).map(line -> line.text().strip()).toList();
        Stream<String> labelled = lines.stream().filter(this::isLabelled).map(line -> line.substring(KnownFields.colon(line) + 1));
        Stream<String> inSubject = message.envelope().subject().stream().flatMap(subject -> Splitter.on(" - ").splitToStream(subject).skip(1));
        Stream<String> logged = lines.stream().filter(line -> !line.isEmpty() && (line.charAt(0) == '[' || Character.isDigit(line.charAt(0))))
                .map(line -> CharMatcher.is('[').trimLeadingFrom(line));
        return Stream.of(labelled, inSubject, logged).flatMap(times -> times).flatMap(time -> MailDateParser.parse(time).stream())
                .flatMap(date -> instant(date).stream()).findFirst();
    }

    private boolean isLabelled(String line) {
        int colon = KnownFields.colon(line);
        return colon > 0 && colon < LONGEST_LABEL && labels.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
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
