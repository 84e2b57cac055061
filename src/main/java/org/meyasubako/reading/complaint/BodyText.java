package org.meyasubako.reading.complaint;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.message.SourceText;

/**
 * The words of a mail's writer: its plain texts one after the other, or where there is none, what its HTML shows.
 *
 * @param fromHtml whether the text had to be taken from HTML
 * @param attached plain texts that were attached as files, in order: header fields are often handed in so
 * @param defects hits a limit, if any of the texts is longer than what is looked at
 */
public record BodyText(SourceText text, boolean fromHtml, List<SourceText> attached, List<Defect> defects) {

    /** Characters of a text that are looked at for what was pasted or forwarded; the longest headers have some ten thousand. */
    private static final int LOOKED_AT = 1 << 20;

    /** Attached texts that are looked at. */
    private static final int MOST_ATTACHED = 10;

    public BodyText {
        attached = List.copyOf(attached);
        defects = List.copyOf(defects);
    }

    public static BodyText of(Message message) {
        SourceText.Builder plain = SourceText.builder();
        List<SourceText> attached = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        for (Part part : message.leaves()) {
            if (!part.is("text/plain") || part.message().isPresent()) {
                continue;
            }
            if (!part.isAttachment()) {
                plain.append(cut(part.text(), defects)).append("\n");
            } else if (attached.size() < MOST_ATTACHED) {
                attached.add(cut(part.text(), defects));
            }
        }
        SourceText text = plain.build();
        if (!text.text().isBlank()) {
            return new BodyText(text, false, attached, defects);
        }
        SourceText shown = message.leaves().stream().filter(part -> part.is("text/html") && part.message().isEmpty()).findFirst()
                .map(part -> cut(part.html().shownText(), defects)).orElse(SourceText.of(""));
        return new BodyText(shown, !shown.isEmpty(), attached, defects);
    }

    private static SourceText cut(SourceText text, List<Defect> defects) {
        if (text.length() <= LOOKED_AT) {
            return text;
        }
        defects.add(new Defect("COMPLAINT_TEXT_CUT", text.span(LOOKED_AT, text.length())));
        return text.slice(0, LOOKED_AT);
    }

    /** Joins lines to a text again, each with an end. */
    public static SourceText join(List<SourceText> lines) {
        SourceText.Builder text = SourceText.builder();
        lines.forEach(line -> text.append(line).append("\n"));
        return text.build();
    }
}
