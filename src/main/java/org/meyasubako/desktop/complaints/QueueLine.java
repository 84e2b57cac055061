package org.meyasubako.desktop.complaints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.meyasubako.workspace.QueueRow;

/**
 * A line of the queue: a complaint, or a flood of automatic reports of which the newest one stands for all.
 *
 * @param row the complaint
 * @param flood how many reports the line stands for; 1 for a single complaint
 * @param unfolded whether the flood's reports are shown beneath the line
 * @param within whether the line is one of a flood's reports
 */
public record QueueLine(QueueRow row, int flood, boolean unfolded, boolean within) {

    /** What is due first stands first, then the newest. */
    private static final Comparator<QueueRow> ORDER = Comparator
            .comparing((QueueRow row) -> row.due().map(QueueRow.Due::at).orElse(java.time.Instant.MAX))
            .thenComparing(row -> row.columns().received().orElse(java.time.Instant.EPOCH), Comparator.reverseOrder())
            .thenComparing(QueueRow::number, Comparator.reverseOrder());

    /** Rows in the queue's order; sorted once, they are shown again and again in no more time than it takes to look at each. */
    static List<QueueRow> sorted(List<QueueRow> rows) {
        return rows.stream().sorted(ORDER).toList();
    }

    /** Whether it stands for more than one report. */
    public boolean isFlood() {
        return flood > 1;
    }

    /**
     * The lines of those rows that are let through, in the queue's order, floods folded.
     *
     * @param unfolded names of floods whose reports are shown one by one
     */
    static List<QueueLine> of(List<QueueRow> rows, Predicate<QueueRow> admitted, Set<String> unfolded) {
        List<QueueRow> shown = rows.stream().filter(admitted).sorted(ORDER).toList();
        Map<String, Integer> counts = new HashMap<>();
        shown.forEach(row -> row.flood().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        List<QueueLine> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (QueueRow row : shown) {
            String name = row.flood().orElse("");
            int count = counts.getOrDefault(name, 1);
            boolean open = unfolded.contains(name);
            if (count == 1) {
                lines.add(new QueueLine(row, 1, false, false));
            } else if (told.add(name)) {
                lines.add(new QueueLine(row, count, open, false));
                if (open) {
                    reports(shown, name).forEach(report -> lines.add(new QueueLine(report, 1, false, true)));
                }
            }
        }
        return lines;
    }

    /** The reports beneath a flood's line: all but the one that stands for them. */
    private static List<QueueRow> reports(List<QueueRow> shown, String name) {
        return shown.stream().filter(row -> row.flood().filter(name::equals).isPresent()).skip(1).toList();
    }
}
