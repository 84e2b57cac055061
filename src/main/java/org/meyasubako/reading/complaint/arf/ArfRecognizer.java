package org.meyasubako.reading.complaint.arf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Recognizer;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.complaint.forward.AttachedRecognizer;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/** Feedback reports (ARF, RFC 5965): a machine-readable part, and the reported message or its header fields as the part after it. */
public final class ArfRecognizer implements Recognizer {

    private final MessageReader messages;
    private final FeedbackStatementReader statements;

    public ArfRecognizer(MessageReader messages, IndicatorExtractor indicators) {
        this.messages = messages;
        this.statements = new FeedbackStatementReader(indicators);
    }

    @Override
    public Optional<Recognized> recognize(Message message, BodyText body) {
        List<Part> leaves = message.leaves();
        int at = 0;
        while (at < leaves.size() && !leaves.get(at).is("message/feedback-report")) {
            at++;
        }
        if (at == leaves.size()) {
            return Optional.empty();
        }
        FeedbackReport report = new FeedbackReport(messages.read(leaves.get(at).text().strip().encode()).fields());
        // X-ARF mails borrow the media type for a report of another kind.
        if (report.type().equals("xarf")) {
            return Optional.empty();
        }
        ReportedMessage reported = reported(leaves.subList(at + 1, leaves.size()), message);
        List<Defect> defects = new ArrayList<>(report.defects());
        if (reported.form() == ReportedMessage.Form.NONE) {
            defects.add(Defect.of("ARF_REPORTED_MESSAGE_MISSING"));
        }
        if (!isReport(message)) {
            defects.add(Defect.of("ARF_REPORT_TYPE_MISSING"));
        }
        return Optional.of(new Recognized(ComplaintFormat.ARF, reported, List.of(), HeaderState.COMPLETE, Optional.of(statements.read(report)),
                body.text(), defects));
    }

    /** RFC 6522: multipart/report with the report-type of feedback reports. */
    private static boolean isReport(Message message) {
        return message.root().walk().stream().anyMatch(part -> part.is("multipart/report")
                && part.mediaType().parameter("report-type").filter("feedback-report"::equalsIgnoreCase).isPresent());
    }

    /** The part behind the report; in some reports it stands before. */
    private static ReportedMessage reported(List<Part> behind, Message message) {
        return behind.stream().filter(part -> part.message().isPresent()).findFirst()
                .or(() -> message.leaves().stream().filter(part -> part.message().isPresent()).findFirst())
                .map(part -> AttachedRecognizer.reported(part, message)).orElse(ReportedMessage.NONE);
    }
}
