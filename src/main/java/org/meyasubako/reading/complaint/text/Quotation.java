package org.meyasubako.reading.complaint.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meyasubako.reading.message.SourceText;

/** What stands before lines that were quoted or indented: marks such as {@code >}, {@code |} and {@code ＞}, and blanks. */
public final class Quotation {

    private static final String MARKS = ">|＞│¦»";

    /** Marks and blanks before one line; what stands further in is text. */
    private static final int WIDEST = 40;

    private Quotation() {}

    /** Whether a line begins with a mark of quotation. */
    public static boolean isMarked(String line) {
        return line.substring(0, end(line)).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** A line without any marks and blanks before it. */
    public static SourceText bare(SourceText line) {
        return line.slice(end(line.text()), line.length());
    }

    /** What most of the header fields among {@code lines} have before them: the majority is right where a program missed a line. */
    public static String majority(List<SourceText> lines) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (SourceText line : lines) {
            if (KnownFields.isField(bare(line))) {
                votes.merge(line.text().substring(0, end(line.text())), 1, Integer::sum);
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            best = vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
        }
        return best;
    }

    /** A line without {@code prefix}, or without its marks where the blank behind them is missing; a line that has neither stays. */
    public static SourceText without(SourceText line, String prefix) {
        String marks = prefix.stripTrailing();
        if (line.text().startsWith(prefix)) {
            return line.slice(prefix.length(), line.length());
        }
        return !marks.isEmpty() && line.text().startsWith(marks) ? line.slice(marks.length(), line.length()) : line;
    }

    private static int end(String line) {
        int end = 0;
        while (end < line.length() && end < WIDEST && (MARKS.indexOf(line.charAt(end)) >= 0 || Character.isWhitespace(line.charAt(end)))) {
            end++;
        }
        return end;
    }
}
