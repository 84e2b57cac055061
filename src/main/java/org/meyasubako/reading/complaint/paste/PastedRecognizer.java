package org.meyasubako.reading.complaint.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Recognizer;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.complaint.text.CharacterRepairs;
import org.meyasubako.reading.complaint.text.Signature;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.ReceivedField.ParseState;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/**
 * Header fields pasted into the text of a complaint, or into a text attached to it. What pasting did to them is undone step by step, each
 * step kept with before and after; the spans of what is read still point into the complaint.
 */
public final class PastedRecognizer implements Recognizer {

    private final MessageReader messages;
    private final ReceivedParser received = new ReceivedParser();

    public PastedRecognizer(MessageReader messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Recognized> recognize(Message message, BodyText body) {
        Optional<Recognized> inBody = recognize(message, body.text(), body.fromHtml());
        if (inBody.isPresent()) {
            return inBody;
        }
        return body.attached().stream().flatMap(text -> recognize(message, text, false).stream()).findFirst()
                .map(found -> found.withWords(body.text()));
    }

    private Optional<Recognized> recognize(Message message, SourceText text, boolean fromHtml) {
        List<SourceText> written = text.lines();
        List<PastedBlock> blocks = new PastedBlockReader(written.stream().map(CharacterRepairs::spaces).toList()).blocks();
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Message> reported = new ArrayList<>();
        List<HeaderRepairs> headers = new ArrayList<>();
        List<SourceText> words = new ArrayList<>();
        int at = 0;
        for (PastedBlock block : blocks) {
            words.addAll(written.subList(at, block.start()));
            int end = block.bodyStart() + Signature.endBefore(message, block.body(written));
            HeaderRepairs header = new HeaderRepairs(block.header(written), written.subList(block.bodyStart(), end));
            reported.add(messages.read(header.message().encode()));
            headers.add(header);
            at = end;
        }
        words.addAll(written.subList(at, written.size()));
        return Optional.of(recognized(reported, headers.getFirst(), fromHtml, BodyText.join(words)));
    }

    private Recognized recognized(List<Message> reported, HeaderRepairs header, boolean fromHtml, SourceText words) {
        List<ReportedMessage.Repair> repairs = new ArrayList<>();
        if (fromHtml) {
            repairs.add(new ReportedMessage.Repair("html", "", BodyText.join(header.lines()).text()));
        }
        repairs.addAll(header.repairs());
        List<Defect> defects = header.linesLeftOut() ? List.of(Defect.of("PASTED_LINES_LEFT_OUT")) : List.of();
        HeaderState headers = header.linesLeftOut() || isBroken(reported.getFirst()) ? HeaderState.DAMAGED : HeaderState.COMPLETE;
        return new Recognized(ComplaintFormat.PASTED,
                new ReportedMessage(ReportedMessage.Form.PASTED, Optional.of(reported.getFirst()), repairs),
                reported.subList(1, reported.size()), headers, Optional.empty(), words, defects);
    }

    /**
     * Whether lines are broken or missing: forms cut at 4,000 bytes, people delete lines. A Received field that lost its date or cannot
     * be read was broken, and trace fields alone are not the header of a mail.
     */
    private boolean isBroken(Message reported) {
        for (HeaderField field : reported.fields("Received")) {
            ReceivedField read = received.parse(field.body().text());
            if (read.parse() == ParseState.PARTIAL || read.date().isEmpty()) {
                return true;
            }
        }
        return reported.field("From").isEmpty() && reported.field("Date").isEmpty() && reported.field("Message-ID").isEmpty()
                && reported.field("Subject").isEmpty();
    }
}
