package org.meyasubako.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.workspace.Inspection;

/** The line of {@code inspect --json}. */
final class InspectionJson {

    private final ChainJson chains = new ChainJson();
    private final AssessmentJson assessments = new AssessmentJson();

    String write(Inspection inspection) {
        Complaint complaint = inspection.complaint();
        return new JsonText()
                .put("source", source(inspection))
                .put("message", message(complaint.message()))
                .put("complaint", complaint(complaint))
                .putObject("chain", complaint.chain().map(chain -> chains.write(complaint.format(), chain)))
                .putObjects("indicators", complaint.indicators().stream().map(InspectionJson::indicator).toList())
                .putObjects("attachments", inspection.attachments().stream().map(InspectionJson::attachment).toList())
                .putObject("assessment", inspection.assessment().map(assessments::write))
                .putObjects("defects", inspection.defects().stream().map(InspectionJson::defect).toList())
                .line();
    }

    private static JsonText source(Inspection inspection) {
        Origin origin = inspection.raw().origin();
        return new JsonText()
                .put("path", origin.path())
                .put("index", origin.index())
                .put("offset", origin.offset())
                .put("length", origin.length())
                .put("sha256", inspection.raw().sha256().hex());
    }

    private static JsonText message(Message message) {
        Message.Envelope envelope = message.envelope();
        return envelope(new JsonText(), envelope, List.of("from", "to", "subject", "date", "messageId"))
                .put("parts", message.leaves().size());
    }

    /** The envelope's facts under their keys, in the order asked for: the two objects that hold them differ in it. */
    private static JsonText envelope(JsonText json, Message.Envelope envelope, List<String> order) {
        for (String key : order) {
            switch (key) {
                case "from" -> json.put(key, envelope.from().map(NamedAddress::address));
                case "to" -> json.putStrings(key, envelope.to().stream().map(to -> to.address().toString()).toList());
                case "subject" -> json.put(key, envelope.subject());
                case "date" -> json.putInstant(key, envelope.date().map(MailDate::instant));
                case "messageId" -> json.put(key, envelope.messageId());
                default -> throw new IllegalArgumentException("no fact of an envelope: " + key);
            }
        }
        return json;
    }

    private static JsonText complaint(Complaint complaint) {
        return new JsonText()
                .put("format", complaint.format().code())
                .put("category", complaint.category().code())
                .put("type", complaint.type())
                .put("reporter", new JsonText()
                        .put("address", complaint.complainant().address().map(MailAddress::toString))
                        .put("name", complaint.complainant().name())
                        .put("channel", complaint.complainant().channel().code()))
                .put("reportId", complaint.reportId())
                .putObject("eventTime", complaint.eventTime().map(InspectionJson::eventTime))
                .putObjects("subjects", complaint.subjects().stream().map(InspectionJson::subject).toList())
                .put("reported", reported(complaint.reported()));
    }

    private static JsonText eventTime(EventTime time) {
        return new JsonText().putInstant("at", Optional.of(time.at())).put("from", time.from().code());
    }

    private static JsonText subject(Subject subject) {
        return new JsonText()
                .put("type", subject.type().code())
                .put("value", subject.value())
                .put("role", subject.role().code())
                .putInstant("at", subject.at())
                .put("why", subject.why());
    }

    private static JsonText reported(ReportedMessage reported) {
        Message.Envelope envelope = reported.message().map(Message::envelope).orElse(Message.Envelope.EMPTY);
        JsonText json = new JsonText().put("form", reported.form().code());
        return envelope(json, envelope, List.of("messageId", "from", "to", "subject", "date"))
                .putStrings("repairs", reported.repairs().stream().map(ReportedMessage.Repair::code).distinct().toList());
    }

    private static JsonText indicator(Indicator indicator) {
        return new JsonText()
                .put("type", indicator.type().name().toLowerCase(Locale.ROOT))
                .put("value", indicator.value())
                .put("raw", indicator.raw())
                .put("defanged", indicator.defanged())
                .put("where", indicator.where().name().toLowerCase(Locale.ROOT))
                .put("host", indicator.host())
                .put("registrableDomain", indicator.registrableDomain())
                .put("key", indicator.key())
                .putSpan("span", indicator.span());
    }

    private static JsonText attachment(Inspection.Attachment attachment) {
        return new JsonText()
                .put("name", attachment.name())
                .put("type", attachment.type())
                .put("length", attachment.length())
                .put("sha256", attachment.sha256().hex());
    }

    private static JsonText defect(Defect defect) {
        return new JsonText().put("code", defect.code()).putSpan("span", defect.span());
    }
}
