package org.meyasubako.reading.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.TraceContext.HeaderState;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;

/**
 * Header fields pasted into the text of a complaint. What pasting did to them is undone step by step, each step kept with before and
 * after; the spans of what is read still point into the complaint.
 */
final class PastedRecognizer implements Recognizer {

    private final MessageReader messages;
    private final ReceivedParser received = new ReceivedParser();

    PastedRecognizer(MessageReader messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Recognized> recognize(Message message, BodyText body) {
        List<SourceText> written = body.text().lines();
        LineRepairs repairs = new LineRepairs(written);
        String prefix = Unquoter.prefix(written);
        if (!prefix.isEmpty()) {
            repairs.change("unquoted", Unquoter.unquote(written, prefix));
        }
        repairs.apply("spaces", LineRepairs::spaces);
        repairs.apply("indented", PastedRecognizer::withoutIndent);
        repairs.apply("colons", LineRepairs::colon);
        return PastedBlock.find(repairs.lines()).map(block -> recognized(block, repairs, written, body));
    }

    /** A field that was indented with its block; continuations keep their blanks. */
    private static SourceText withoutIndent(SourceText line) {
        SourceText stripped = line.strip();
        boolean indented = !line.text().isEmpty() && Character.isWhitespace(line.text().charAt(0));
        return indented && PastedBlock.isField(stripped) ? stripped : line;
    }

    private Recognized recognized(PastedBlock block, LineRepairs whole, List<SourceText> written, BodyText body) {
        LineRepairs header = new LineRepairs(whole.lines().subList(block.start(), block.end()));
        header.apply("smart-quotes", LineRepairs::quotes);
        header.apply("auto-links", LineRepairs::autoLinks);
        header.apply("quoted-printable", LineRepairs::quotedPrintable);
        header.change("blank-lines", header.lines().stream().filter(line -> !line.text().isBlank()).toList());
        header.change("rejoined", rejoined(header.lines()));
        List<ReportedMessage.Repair> repairs = new ArrayList<>(body.fromHtml()
                ? List.of(new ReportedMessage.Repair("html", "", body.text().text())) : List.of());
        repairs.addAll(within(block, whole.repairs()));
        repairs.addAll(header.repairs());
        List<SourceText> after = whole.lines().subList(block.end(), whole.lines().size());
        Message reported = messages.read(text(header.lines(), after).encode());
        return new Recognized(ComplaintFormat.PASTED,
                new ReportedMessage(ReportedMessage.Form.PASTED, Optional.of(reported), repairs), headers(reported), Optional.empty(),
                words(written.subList(0, block.start())), List.of());
    }

    /** A repair of the whole text that left the block as it was says nothing about it. */
    private static List<ReportedMessage.Repair> within(PastedBlock block, List<ReportedMessage.Repair> repairs) {
        return repairs.stream().map(repair -> new ReportedMessage.Repair(repair.code(), lines(repair.before(), block), lines(repair.after(), block)))
                .filter(repair -> !repair.before().equals(repair.after())).toList();
    }

    private static String lines(String text, PastedBlock block) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(Math.min(block.start(), lines.size()), Math.min(block.end(), lines.size())));
    }

    /** A line is a new field if it begins with a known name; every other continues the one before it (RFC 5322 section 2.2.3). */
    private static List<SourceText> rejoined(List<SourceText> lines) {
        List<SourceText> rejoined = new ArrayList<>();
        for (SourceText line : lines) {
            boolean folded = !line.text().isEmpty() && Character.isWhitespace(line.text().charAt(0));
            boolean goesOn = folded || PastedBlock.isField(line) || rejoined.isEmpty();
            rejoined.add(goesOn ? line : SourceText.builder().append(" ").append(line).build());
        }
        return rejoined;
    }

    private static SourceText text(List<SourceText> header, List<SourceText> after) {
        SourceText.Builder text = SourceText.builder();
        header.forEach(line -> text.append(line).append("\n"));
        boolean blankFollows = !after.isEmpty() && after.getFirst().text().isBlank();
        if (!blankFollows) {
            text.append("\n");
        }
        after.forEach(line -> text.append(line).append("\n"));
        return text.build();
    }

    private static SourceText words(List<SourceText> lines) {
        SourceText.Builder words = SourceText.builder();
        lines.forEach(line -> words.append(line).append("\n"));
        return words.build();
    }

    /** A Received line that lost its date or cannot be read was broken on the way: forms cut at 4,000 bytes, people delete lines. */
    private HeaderState headers(Message reported) {
        for (HeaderField field : reported.fields("Received")) {
            ReceivedField read = received.parse(field.body().text());
            if (read.parse() != ReceivedField.ParseState.FULL || read.date().isEmpty()) {
                return HeaderState.DAMAGED;
            }
        }
        return HeaderState.COMPLETE;
    }
}
