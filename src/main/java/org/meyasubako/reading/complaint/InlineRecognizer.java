package org.meyasubako.reading.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/**
 * A forward in the text: a separator or not, then labels for sender, date, subject and recipients, then the body. It has no Received
 * fields: who sent the mail cannot be proved by it.
 */
final class InlineRecognizer implements Recognizer {

    /** Labels stand close behind the separator. */
    private static final int LABELS_WITHIN = 12;

    private final MessageReader messages;
    private final ForwardLabels labels = ForwardLabels.shipped();

    InlineRecognizer(MessageReader messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Recognized> recognize(Message message, BodyText body) {
        List<SourceText> written = body.text().lines();
        List<SourceText> lines = written.stream().map(InlineRecognizer::withoutMarks).toList();
        for (int at = 0; at < lines.size(); at++) {
            boolean separator = labels.isSeparator(lines.get(at).text());
            if (separator || labels.labelOf(lines.get(at).text()).isPresent()) {
                Optional<Recognized> found = forwardAt(separator ? at + 1 : at, separator, lines, written, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Forwards of forwards are quoted. */
    private static SourceText withoutMarks(SourceText line) {
        int end = 0;
        while (end < line.length() && "> |＞".indexOf(line.text().charAt(end)) >= 0) {
            end++;
        }
        return line.slice(end, line.length());
    }

    /** With a separator two labels make a forward, without one it takes sender and three labels. */
    private Optional<Recognized> forwardAt(int start, boolean separator, List<SourceText> lines, List<SourceText> written, int wordsEnd) {
        Map<String, SourceText> fields = new LinkedHashMap<>();
        int at = start;
        String last = "";
        while (at < lines.size() && at - start < LABELS_WITHIN + fields.size()) {
            SourceText line = lines.get(at);
            Optional<ForwardLabels.Labelled> label = labels.labelOf(line.text());
            if (label.isPresent() && !fields.containsKey(label.get().field())) {
                last = label.get().field();
                fields.put(last, value(line, label.get().valueStart()));
            } else if (line.text().isBlank() ? !fields.isEmpty() && !labelFollows(lines, at) : fields.isEmpty()) {
                break;
            } else if (!line.text().isBlank()) {
                fields.computeIfPresent(last, (name, value) -> SourceText.builder().append(value).append(" ").append(line.strip()).build());
            }
            at++;
        }
        boolean enough = fields.containsKey("from") && fields.size() >= (separator ? 2 : 3);
        return enough ? Optional.of(recognized(fields, lines.subList(at, lines.size()), written.subList(0, wordsEnd))) : Optional.empty();
    }

    private boolean labelFollows(List<SourceText> lines, int blank) {
        return blank + 1 < lines.size() && labels.labelOf(lines.get(blank + 1).text()).isPresent();
    }

    private static SourceText value(SourceText line, int start) {
        SourceText value = line.slice(start, line.length()).strip();
        // HTML programs leave the stars of bold type.
        return value.text().startsWith("*") ? value.slice(1, value.length()).strip() : value;
    }

    private Recognized recognized(Map<String, SourceText> fields, List<SourceText> body, List<SourceText> before) {
        SourceText.Builder text = SourceText.builder();
        fields.forEach((name, value) -> text.append(name + ": ").append(value).append("\n"));
        text.append("\n");
        body.forEach(line -> text.append(line).append("\n"));
        Message reported = messages.read(text.build().encode());
        SourceText.Builder words = SourceText.builder();
        before.forEach(line -> words.append(line).append("\n"));
        return new Recognized(ComplaintFormat.INLINE,
                new ReportedMessage(ReportedMessage.Form.INLINE, Optional.of(reported), new ArrayList<>()), HeaderState.DAMAGED, Optional.empty(),
                words.build(), List.of());
    }
}
