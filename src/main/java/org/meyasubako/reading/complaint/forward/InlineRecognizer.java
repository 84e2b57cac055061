package org.meyasubako.reading.complaint.forward;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Recognizer;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.complaint.text.CharacterRepairs;
import org.meyasubako.reading.complaint.text.Quotation;
import org.meyasubako.reading.complaint.text.Signature;
import org.meyasubako.reading.complaint.text.SubjectPrefixes;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/**
 * A forward in the text: a separator or not, then labels for sender, date, subject and recipients, then the body; or a line that tells
 * when who wrote. It has no Received fields: who sent the mail cannot be proved by it.
 */
public final class InlineRecognizer implements Recognizer {

    private static final Map<String, String> FIELDS = Map.of("from", "From", "to", "To", "cc", "Cc", "subject", "Subject", "date", "Date",
            "reply-to", "Reply-To", "message-id", "Message-ID");

    private final MessageReader messages;
    private final ForwardLabels labels = new ForwardLabels();
    private final SubjectPrefixes prefixes;

    public InlineRecognizer(MessageReader messages, SubjectPrefixes prefixes) {
        this.messages = messages;
        this.prefixes = prefixes;
    }

    @Override
    public Optional<Recognized> recognize(Message message, BodyText body) {
        List<SourceText> written = body.text().lines();
        List<SourceText> bare = written.stream().map(line -> Quotation.bare(CharacterRepairs.spaces(line))).toList();
        for (int at = 0; at < bare.size(); at++) {
            String line = bare.get(at).text();
            boolean known = labels.isSeparator(line);
            boolean separated = known || labels.isDashed(line);
            if (separated || labels.labelOf(line).isPresent()) {
                ForwardBlock block = ForwardBlock.read(bare, separated ? at + 1 : at, labels);
                if (block.isForward(known)) {
                    return Optional.of(forward(message, block, written, at));
                }
            }
        }
        return prefixes.isForward(message.envelope().subject().orElse("")) ? attributed(message, written, bare) : Optional.empty();
    }

    private Recognized forward(Message message, ForwardBlock block, List<SourceText> written, int start) {
        SourceText.Builder header = SourceText.builder();
        block.fields().forEach((name, value) -> header.append(FIELDS.getOrDefault(name, name) + ": ").append(value).append("\n"));
        return recognized(message, header.build(), written, start, block.end());
    }

    /** Programs that forward as if they answered: a line that names the author, then his text; the subject is the mail's own. */
    private Optional<Recognized> attributed(Message message, List<SourceText> written, List<SourceText> bare) {
        String subject = prefixes.bare(message.envelope().subject().orElse(""));
        for (int at = 0; at < bare.size(); at++) {
            Optional<Attribution> attribution = Attribution.at(bare, at);
            if (attribution.isPresent()) {
                SourceText header = SourceText.builder().append("From: ").append(attribution.get().author())
                        .append("\nSubject: " + subject + "\n").build();
                return Optional.of(recognized(message, header, written, at, attribution.get().end()));
            }
        }
        return Optional.empty();
    }

    private Recognized recognized(Message message, SourceText header, List<SourceText> written, int start, int bodyStart) {
        List<SourceText> after = written.subList(bodyStart, written.size());
        // What stands before the first labelled line stands before the lines of the body, too.
        String first = written.get(bodyStart - 1).text();
        String prefix = first.substring(0, first.length() - Quotation.bare(SourceText.of(first)).length());
        int end = Math.min(bodyEnd(after), Signature.endBefore(message, after));
        List<SourceText> body = after.subList(0, end).stream().map(line -> Quotation.without(line, prefix)).toList();
        Message reported = messages.read(SourceText.builder().append(header).append("\n").append(BodyText.join(body)).build().encode());
        SourceText words = SourceText.builder().append(BodyText.join(written.subList(0, start)))
                .append(BodyText.join(after.subList(end, after.size()))).build();
        return new Recognized(ComplaintFormat.INLINE, new ReportedMessage(ReportedMessage.Form.INLINE, Optional.of(reported), List.of()),
                List.of(), HeaderState.DAMAGED, Optional.empty(), words, List.of());
    }

    private int bodyEnd(List<SourceText> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (labels.isEnd(Quotation.bare(lines.get(at)).text())) {
                return at;
            }
        }
        return lines.size();
    }
}
