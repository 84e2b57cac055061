package org.meyasubako.reading.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meyasubako.reading.message.SourceText;

/** Takes the marks of quotation off lines, where most lines from a first header field on bear the same: {@code >}, {@code |}, {@code ＞}. */
final class Unquoter {

    private static final String MARKS = ">|＞";

    private Unquoter() {}

    /** The prefix that most of the lines with header fields bear: marks with their blanks; empty where they bear none. */
    static String prefix(List<SourceText> lines) {
        Map<String, Integer> votes = new HashMap<>();
        for (SourceText line : lines) {
            String prefix = marks(line.text());
            if (KnownFields.nameOf(line.text().substring(prefix.length()).strip()).isPresent()) {
                votes.merge(prefix.stripTrailing(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** The lines without {@code prefix} and one blank behind it; a line without it stays. */
    static List<SourceText> unquote(List<SourceText> lines, String prefix) {
        List<SourceText> unquoted = new ArrayList<>();
        for (SourceText line : lines) {
            int end = line.text().startsWith(prefix) ? prefix.length() : 0;
            boolean blank = end > 0 && end < line.length() && line.text().charAt(end) == ' ';
            unquoted.add(line.slice(blank ? end + 1 : end, line.length()));
        }
        return unquoted;
    }

    private static String marks(String line) {
        int end = 0;
        for (int i = 0; i < line.length() && (MARKS.indexOf(line.charAt(i)) >= 0 || (line.charAt(i) == ' ' && i < 12)); i++) {
            if (MARKS.indexOf(line.charAt(i)) >= 0) {
                end = i + 1;
            }
        }
        return line.substring(0, end);
    }
}
