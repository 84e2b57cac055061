package org.meyasubako.reading.complaint.forward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.complaint.text.AutoLinks;
import org.meyasubako.reading.complaint.text.CharacterRepairs;
import org.meyasubako.reading.complaint.text.KnownFields;
import org.meyasubako.reading.message.SourceText;

/**
 * The labelled lines of a forward: which fields they name, and where its body begins.
 *
 * @param fields what the labels mean in English, with their values, in order
 * @param end one past the last labelled line
 */
record ForwardBlock(Map<String, SourceText> fields, int end) {

    /** Labels stand close behind a separator. */
    private static final int WIDEST_GAP = 3;

    /** Lines that a value may be wrapped into. */
    private static final int LONGEST_VALUE = 20;

    /** The value of no field; nothing continues it. */
    private static final SourceText ENDED = SourceText.of(".");

    /** Reads labelled lines from {@code start} on; {@code lines} bear no marks. */
    static ForwardBlock read(List<SourceText> lines, int start, ForwardLabels labels) {
        Map<String, SourceText> fields = new LinkedHashMap<>();
        int at = afterBlanks(lines, start);
        String last = "";
        int wraps = 0;
        while (at < lines.size()) {
            Optional<ForwardLabels.Labelled> label = labels.labelOf(lines.get(at).text());
            if (label.isPresent() && !fields.containsKey(label.get().field())) {
                last = label.get().field();
                fields.put(last, lines.get(at).slice(label.get().valueStart(), lines.get(at).length()));
                wraps = 0;
            } else if (fields.size() > 1 && KnownFields.isField(lines.get(at)) && label.isEmpty()) {
                last = addField(lines.get(at), fields);
            } else if (wraps < LONGEST_VALUE && goesOn(lines, at, fields.getOrDefault(last, ENDED), labels)) {
                SourceText more = lines.get(at);
                fields.computeIfPresent(last, (name, value) -> SourceText.builder().append(value).append(" ").append(more).build());
                wraps++;
            } else if (fields.isEmpty() || !(isBlank(lines, at) && labelFollows(lines, at, labels, fields))) {
                break;
            }
            at++;
        }
        fields.replaceAll((name, value) -> tidy(value));
        return new ForwardBlock(fields, at);
    }

    /** A field that no program labels, of one who copied some lines of the source; how the source was encoded isn't how the copy is. */
    private static String addField(SourceText line, Map<String, SourceText> fields) {
        int colon = KnownFields.colon(line.text());
        String name = line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (!name.startsWith("content-")) {
            fields.putIfAbsent(name, line.slice(colon + 1, line.length()));
        }
        return name;
    }

    /** Whether the labels make a forward: a sender, and with a separator one more, without it two. */
    boolean isForward(boolean separated) {
        boolean told = fields.containsKey("subject") || fields.containsKey("date") || fields.containsKey("to");
        return fields.containsKey("from") && !fields.get("from").isEmpty() && told && fields.size() >= (separated ? 2 : 3);
    }

    /** A value goes on in a line that a list of addresses announces, under an empty label, or before the next label. */
    private static boolean goesOn(List<SourceText> lines, int at, SourceText value, ForwardLabels labels) {
        if (value.equals(ENDED) || isBlank(lines, at) || labels.labelOf(lines.get(at).text()).isPresent()) {
            return false;
        }
        String text = value.text().strip();
        return text.isEmpty() || text.endsWith(",") || text.endsWith(";")
                || (at + 1 < lines.size() && labels.labelOf(lines.get(at + 1).text()).isPresent());
    }

    /** Some programs put a blank line between every two. */
    private static boolean labelFollows(List<SourceText> lines, int blank, ForwardLabels labels, Map<String, SourceText> fields) {
        return blank + 1 < lines.size()
                && labels.labelOf(lines.get(blank + 1).text()).filter(label -> !fields.containsKey(label.field())).isPresent();
    }

    private static int afterBlanks(List<SourceText> lines, int start) {
        int at = start;
        while (at < lines.size() && at - start < WIDEST_GAP && isBlank(lines, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(List<SourceText> lines, int at) {
        return lines.get(at).text().isBlank();
    }

    /** Without the stars that bold type leaves, and with addresses in angle brackets. */
    private static SourceText tidy(SourceText value) {
        SourceText text = CharacterRepairs.spaces(value).strip();
        while (text.text().startsWith("*") || text.text().startsWith("_")) {
            text = text.slice(1, text.length()).strip();
        }
        return AutoLinks.removed(List.of(text)).getFirst();
    }
}
