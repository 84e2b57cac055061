package org.meyasubako.reading.complaint.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.complaint.text.AutoLinks;
import org.meyasubako.reading.complaint.text.CharacterRepairs;
import org.meyasubako.reading.complaint.text.FormLabel;
import org.meyasubako.reading.complaint.text.KnownFields;
import org.meyasubako.reading.complaint.text.Quotation;
import org.meyasubako.reading.message.SourceText;

/** Undoes, in their order, what mail programs, forms and people do to a pasted header, until it can be read as one. */
final class HeaderRepairs {

    /** Forms cut a field at 4,000 bytes, and go on in a second one. */
    private static final int FORM_FIELD = 4_000;

    private final LineRepairs repairs;
    private final List<SourceText> body;
    private boolean linesLeftOut;

    /**
     * @param header the lines of the header as they stand in the text
     * @param body the lines of the body behind it
     */
    HeaderRepairs(List<SourceText> header, List<SourceText> body) {
        this.repairs = new LineRepairs(header);
        repairs.each("spaces", CharacterRepairs::spaces);
        String prefix = Quotation.majority(repairs.lines());
        repairs.each(prefix.isBlank() ? "unindented" : "unquoted", line -> unindented(Quotation.without(line, prefix)));
        repairs.all("form-labels", this::withoutLabels);
        repairs.all("blank-lines", all -> all.stream().filter(line -> !line.text().isBlank()).toList());
        repairs.each("colons", CharacterRepairs::colon);
        repairs.each("smart-quotes", CharacterRepairs::quotes);
        if (CharacterRepairs.areQuotedPrintable(repairs.lines())) {
            repairs.all("quoted-printable", HeaderRepairs::unescaped);
        }
        repairs.all("rejoined", HeaderRepairs::rejoined);
        repairs.all("auto-links", AutoLinks::removed);
        this.body = body.stream().map(line -> Quotation.without(line, prefix)).toList();
        repairs.all("shown-body", new PastedBody(this.body)::fitting);
    }

    /** The repaired header and the body, as the source of a mail. */
    SourceText message() {
        return SourceText.builder().append(BodyText.join(repairs.lines())).append("\n").append(BodyText.join(body)).build();
    }

    List<SourceText> lines() {
        return repairs.lines();
    }

    List<ReportedMessage.Repair> repairs() {
        return repairs.repairs();
    }

    /** Whether the text says that lines were left out. */
    boolean linesLeftOut() {
        return linesLeftOut;
    }

    /** A field that alone was indented; lines that go on keep their blanks. */
    private static SourceText unindented(SourceText line) {
        SourceText bare = line.strip();
        return KnownFields.isField(bare) ? bare : line;
    }

    /** Labels of forms go; where one cut a piece at the form's limit, the line before goes on in the one behind, in mid-word. */
    private List<SourceText> withoutLabels(List<SourceText> lines) {
        List<SourceText> kept = new ArrayList<>();
        int bytes = 0;
        boolean cut = false;
        for (SourceText line : lines) {
            String text = line.text().strip();
            boolean leftOut = FormLabel.saysLeftOut(text);
            linesLeftOut |= leftOut;
            if (leftOut || FormLabel.is(text)) {
                while (!kept.isEmpty() && kept.getLast().text().isBlank()) {
                    kept.removeLast();
                }
                cut = isFull(bytes, kept.size());
                bytes = 0;
            } else if (cut && !text.isEmpty()) {
                SourceText last = kept.removeLast();
                kept.add(SourceText.builder().append(last).append(line).build());
                cut = false;
            } else if (!text.isEmpty() || !cut) {
                kept.add(line);
                bytes += text.isEmpty() ? 0 : line.text().getBytes(StandardCharsets.UTF_8).length + 1;
            }
        }
        return kept;
    }

    /** Line ends count one or two bytes, the last none; a character of several bytes is not cut. */
    private static boolean isFull(int bytes, int lines) {
        return lines > 0 && bytes >= FORM_FIELD - lines - 3 && bytes <= FORM_FIELD + 1;
    }

    private static List<SourceText> unescaped(List<SourceText> lines) {
        List<SourceText> unescaped = new ArrayList<>();
        boolean soft = false;
        for (SourceText line : lines) {
            boolean softNext = line.text().endsWith("=");
            SourceText clean = CharacterRepairs.unescaped(softNext ? line.slice(0, line.length() - 1) : line);
            unescaped.add(soft ? SourceText.builder().append(unescaped.removeLast()).append(clean).build() : clean);
            soft = softNext;
        }
        return unescaped;
    }

    /** A line is a new field if it begins with the name of one; every other continues the one before it (RFC 5322 section 2.2.3). */
    private static List<SourceText> rejoined(List<SourceText> lines) {
        List<SourceText> rejoined = new ArrayList<>();
        for (SourceText line : lines) {
            boolean folded = Character.isWhitespace(line.text().charAt(0));
            boolean stays = folded || KnownFields.isField(line) || rejoined.isEmpty();
            rejoined.add(stays ? line : SourceText.builder().append(" ").append(line).build());
        }
        return rejoined;
    }
}
