package org.meyasubako.reading.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meyasubako.reading.message.SourceText;

/** Undoes, line by line, what mail programs and people do to header fields that they paste; each repair that changed something is kept. */
final class LineRepairs {

    private List<SourceText> lines;
    private final List<ReportedMessage.Repair> repairs = new ArrayList<>();

    LineRepairs(List<SourceText> lines) {
        this.lines = List.copyOf(lines);
    }

    List<SourceText> lines() {
        return lines;
    }

    List<ReportedMessage.Repair> repairs() {
        return repairs;
    }

    /** Applies one repair to every line. */
    void apply(String code, UnaryOperator<SourceText> repair) {
        change(code, lines.stream().map(repair).toList());
    }

    /** Takes new lines in; what changed is kept as before and after. */
    void change(String code, List<SourceText> changed) {
        String before = text(lines);
        String after = text(changed);
        if (!before.equals(after)) {
            repairs.add(new ReportedMessage.Repair(code, before, after));
        }
        lines = List.copyOf(changed);
    }

    private static String text(List<SourceText> lines) {
        return String.join("\n", lines.stream().map(SourceText::text).toList());
    }

    /** No-break and ideographic spaces are spaces. */
    static SourceText spaces(SourceText line) {
        return replaceEach(line, "\u00A0\u3000\u2007\u202F", " ");
    }

    /** Typographic quotation marks are plain ones. */
    static SourceText quotes(SourceText line) {
        return replaceEach(replaceEach(line, "\u201C\u201D\uFF02", "\""), "\u2018\u2019", "'");
    }

    /** A full-width colon after a field's name is a colon. */
    static SourceText colon(SourceText line) {
        int at = KnownFields.colon(line.text());
        boolean wide = at > 0 && line.text().charAt(at) == '：' && KnownFields.nameOf(line.text()).isPresent();
        return wide ? join(line.slice(0, at), ":", line.slice(at + 1, line.length())) : line;
    }

    /** {@code a@b<mailto:a@b>} and {@code <a@b<mailto:a@b>>} say one thing twice, and so does {@code host <http://host>}. */
    static SourceText autoLinks(SourceText line) {
        SourceText rest = line;
        for (String opening : List.of("<mailto:", "<http://", "<https://", "[mailto:")) {
            int at = rest.text().indexOf(opening);
            while (at >= 0) {
                int end = rest.text().indexOf(opening.startsWith("[") ? ']' : '>', at);
                if (end < 0) {
                    break;
                }
                rest = join(rest.slice(0, at).text().endsWith(" ") ? rest.slice(0, at - 1) : rest.slice(0, at), "", rest.slice(end + 1, rest.length()));
                at = rest.text().indexOf(opening, Math.max(0, at - 1));
            }
        }
        return rest;
    }

    /** {@code =3D} and {@code =20} are left of a quoted-printable text that was copied as source. */
    static SourceText quotedPrintable(SourceText line) {
        SourceText rest = line;
        for (String[] pair : new String[][] {{"=3D", "="}, {"=20", " "}, {"=09", " "}}) {
            int at = rest.text().indexOf(pair[0]);
            while (at >= 0) {
                rest = join(rest.slice(0, at), pair[1], rest.slice(at + 3, rest.length()));
                at = rest.text().indexOf(pair[0], at + 1);
            }
        }
        return rest;
    }

    private static SourceText replaceEach(SourceText line, String characters, String by) {
        SourceText.Builder replaced = null;
        int kept = 0;
        for (int i = 0; i < line.length(); i++) {
            if (characters.indexOf(line.text().charAt(i)) >= 0) {
                replaced = replaced == null ? SourceText.builder() : replaced;
                replaced.append(line.slice(kept, i)).append(by);
                kept = i + 1;
            }
        }
        return replaced == null ? line : replaced.append(line.slice(kept, line.length())).build();
    }

    private static SourceText join(SourceText before, String madeUp, SourceText after) {
        return SourceText.builder().append(before).append(madeUp).append(after).build();
    }
}
