package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;
import org.meyasubako.reading.trace.received.ReceivedField.ParseState;

/** Reads Received fields. Never fails, and safe to use from several threads at once. */
public final class ReceivedParser {

    /** Most specific first; the last takes every field. */
    private final List<ReceivedFormat> formats = List.of(new QmailNoteFormat(), new FetchFormat(), new WebFormat(), new LocalFormat(),
            new YahooFormat(), new QmailFormat(), new EximFormat(), new MicrosoftFormat(), new GmailFormat(), new HeloFirstFormat());

    private final DateTail dates = new DateTail();

    /** Reads the unfolded body of a field. */
    public ReceivedField parse(String unfolded) {
        DateTail.Cut cut = dates.cut(visible(unfolded));
        Clauses clauses = Clauses.of(unfolded, cut.front(), cut.date());
        FieldDraft draft = new FieldDraft();
        CommonClauses.read(clauses, draft);
        formats.stream().filter(format -> format.matches(clauses)).findFirst().ifPresent(format -> format.read(clauses, draft));
        grade(clauses, draft);
        FieldOddities.mark(clauses, draft);
        return draft.build(clauses);
    }

    /** What a field may hold besides text, NUL and controls, says nothing. */
    private static String visible(String text) {
        if (text.chars().noneMatch(c -> c < ' ' || c == 0x7F)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                visible.append(' ');
            } else if (c >= ' ' && c != 0x7F) {
                visible.append((char) c);
            }
        });
        return visible.toString();
    }

    private static void grade(Clauses clauses, FieldDraft draft) {
        boolean invalidBy = clauses.has(Clauses.Name.BY) && draft.by.isEmpty();
        if (draft.role != HopRole.SMTP || draft.parse == ParseState.OPAQUE) {
            return;
        }
        if (draft.by.isEmpty() && draft.ip.isEmpty()) {
            draft.parse = ParseState.OPAQUE;
            draft.format = "unknown";
        } else if (draft.by.isEmpty() || invalidBy || !clauses.has(Clauses.Name.FROM)) {
            draft.parse = ParseState.PARTIAL;
        }
    }

    /** The date-time of a field alone, for callers that need no more of it. */
    public Optional<MailDate> date(String unfolded) {
        return dates.cut(visible(unfolded)).date();
    }
}
