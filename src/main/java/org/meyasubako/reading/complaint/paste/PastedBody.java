package org.meyasubako.reading.complaint.paste;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.reading.complaint.text.CharacterRepairs;
import org.meyasubako.reading.complaint.text.KnownFields;
import org.meyasubako.reading.message.SourceText;

/**
 * A pasted body under a pasted header: it was copied from the source of the mail, as the header describes it, or from what the mail
 * program showed; then encoding and charset of the header are not those of what stands here.
 */
record PastedBody(List<SourceText> lines) {

    private static final CharMatcher BASE64 = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z')).or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("+/="));

    /** Lines looked at. */
    private static final int MOST_LINES = 2_000;

    PastedBody {
        lines = List.copyOf(lines);
    }

    /** The header by which the body can be read: where the body is shown text, its fields on content are those of such text. */
    List<SourceText> fitting(List<SourceText> header) {
        if (lines.stream().allMatch(line -> line.text().isBlank()) || isSource(content(header, "content-type"),
                content(header, "content-transfer-encoding"))) {
            return header;
        }
        List<SourceText> fitting = new ArrayList<>();
        boolean dropped = false;
        for (SourceText line : header) {
            boolean folded = Character.isWhitespace(line.text().charAt(0));
            dropped = folded ? dropped : isOnContent(line);
            if (!dropped) {
                fitting.add(line);
            }
        }
        String type = content(header, "content-type").startsWith("text/html") && isMarkup() ? "text/html" : "text/plain";
        fitting.add(SourceText.of("Content-Type: " + type + "; charset=utf-8"));
        fitting.add(SourceText.of("Content-Transfer-Encoding: 8bit"));
        return fitting;
    }

    private static boolean isOnContent(SourceText line) {
        Optional<String> name = KnownFields.nameOf(line.text());
        return name.filter(n -> n.equals("content-type") || n.equals("content-transfer-encoding")).isPresent();
    }

    /** Whether the body is as the header says; text in no charset but ASCII is so in every one. */
    private boolean isSource(String type, String encoding) {
        List<SourceText> looked = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        boolean ascii = looked.stream().allMatch(line -> CharMatcher.ascii().matchesAllOf(line.text()));
        if (type.startsWith("multipart/")) {
            return looked.stream().anyMatch(line -> line.text().startsWith("--") && line.length() > 4 && type.contains(boundary(line)));
        }
        return switch (encoding) {
            case "base64" -> looked.stream().allMatch(line -> isBase64(line.text().strip()));
            case "quoted-printable" -> ascii && !CharacterRepairs.areUnescaped(looked);
            default -> ascii || (type.isEmpty() && encoding.isEmpty());
        };
    }

    /** Lines of base64 are of four times any length (RFC 2045 section 6.8). */
    private static boolean isBase64(String line) {
        return line.length() % 4 == 0 && BASE64.matchesAllOf(line);
    }

    private static String boundary(SourceText line) {
        return line.text().substring(2).strip().toLowerCase(Locale.ROOT);
    }

    private boolean isMarkup() {
        return lines.stream().limit(MOST_LINES).anyMatch(line -> line.text().contains("</") || line.text().contains("<br"));
    }

    /** The value of a field, in lower case; empty where there is none. */
    private static String content(List<SourceText> header, String name) {
        StringBuilder value = new StringBuilder();
        boolean in = false;
        for (SourceText line : header) {
            boolean folded = Character.isWhitespace(line.text().charAt(0));
            in = folded ? in : KnownFields.nameOf(line.text()).filter(name::equals).isPresent();
            if (in) {
                value.append(folded ? line.text() : line.text().substring(KnownFields.colon(line.text()) + 1));
            }
        }
        return value.toString().strip().toLowerCase(Locale.ROOT);
    }
}
