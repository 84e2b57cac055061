package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.HtmlText;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.message.SourceText;

/** Copies what of a mail is text: the plain text, or what an HTML text shows with the places its links lead to. */
final class BodyCopier {

    /** Characters that a copy shows of one text. */
    private static final int MAX_SHOWN = 100_000;

    private final CopyOrder order;
    private final CopyRules rules;
    private final Message message;
    private final CopyWriter writer;
    private final TextRules text;

    BodyCopier(CopyOrder order, CopyRules rules, Message message, CopyWriter writer) {
        this.order = order;
        this.rules = rules;
        this.message = message;
        this.writer = writer;
        this.text = rules.of(CopyRules.Use.TEXT);
    }

    void copy() {
        boolean plain = message.leaves().stream().anyMatch(part -> isText(part) && !part.is("text/html") && !part.text().text().isBlank());
        for (Part part : message.leaves()) {
            if (part.is("message/feedback-report")) {
                report(part);
            } else if (part.message().isPresent()) {
                note(part, "[redacted: attached message]", "[attached message]");
            } else if (!isText(part)) {
                note(part, "[redacted: attachment]", "[attachment: " + part.mediaType().name() + "]");
            } else if (!part.is("text/html")) {
                show(part.text());
            } else if (!plain) {
                show(linked(part.html()));
                tellUnshown(part.html());
            }
        }
    }

    private static boolean isText(Part part) {
        return part.mediaType().isOf("text") && !part.isAttachment();
    }

    private void note(Part part, String struck, String told) {
        if (order.audience() == Audience.CUSTOMER) {
            writer.mark(struck, part.bodySpan(), StrikeReason.ATTACHMENT);
            writer.line("");
        } else {
            writer.text(SourceText.of(told + "\n"), List.of());
        }
    }

    /** The fields of a feedback report (RFC 5965 section 3). */
    static List<HeaderField> reportFields(Part part) {
        return new MessageReader().read(part.text().encode()).fields();
    }

    private void report(Part part) {
        new HeaderCopier(order, rules, reportFields(part), writer).copyReport();
        writer.line("");
    }

    private void show(SourceText all) {
        SourceText shown = all.length() > MAX_SHOWN ? all.slice(0, MAX_SHOWN) : all;
        writer.text(shown, text.strikes(shown));
        if (all.length() > MAX_SHOWN) {
            writer.mark("[redacted: more text]", all.span(MAX_SHOWN, all.length()), StrikeReason.TOO_LONG);
        }
        writer.line("");
    }

    /** What an HTML text loads, such as tracking pixels, and what its reader could not see. */
    private void tellUnshown(HtmlText html) {
        html.links().stream().filter(link -> !link.element().equals("a")).forEach(link -> writer.unshown(link.span(), StrikeReason.LOADED));
        html.runs().stream().filter(run -> run.kind() == HtmlText.RunKind.HIDDEN && !run.text().text().isBlank())
                .forEach(run -> writer.unshown(run.text().span(), StrikeReason.INVISIBLE));
    }

    /** What the reader of the mail saw; behind each link, where it leads. What a mail only loads is not shown. */
    private static SourceText linked(HtmlText html) {
        SourceText.Builder all = SourceText.builder();
        Optional<Integer> open = Optional.empty();
        for (HtmlText.Run run : html.runs()) {
            if (open.isPresent() && !open.equals(run.link())) {
                all.append(" <").append(html.links().get(open.get()).target()).append(">");
            }
            open = run.kind() == HtmlText.RunKind.LINKED ? run.link() : Optional.empty();
            switch (run.kind()) {
                case BREAK -> all.append("\n");
                case SHOWN, LINKED -> all.append(run.text());
                case HIDDEN -> { }
            }
        }
        open.ifPresent(link -> all.append(" <").append(html.links().get(link).target()).append(">"));
        return all.build();
    }
}
