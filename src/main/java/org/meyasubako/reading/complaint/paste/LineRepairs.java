package org.meyasubako.reading.complaint.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.message.SourceText;

/**
 * Lines under repair: each step takes the lines as the one before left them, and every step that changed something is kept with the text
 * before and after it.
 */
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
        return List.copyOf(repairs);
    }

    /** Applies a repair to every line. */
    void each(String code, UnaryOperator<SourceText> repair) {
        all(code, whole -> whole.stream().map(repair).toList());
    }

    /** Applies a repair to the lines as a whole. */
    void all(String code, UnaryOperator<List<SourceText>> repair) {
        List<SourceText> changed = repair.apply(lines);
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
}
