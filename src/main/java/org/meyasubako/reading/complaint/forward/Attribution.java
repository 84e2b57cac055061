package org.meyasubako.reading.complaint.forward;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.SourceText;

/**
 * A line that tells, in whatever language, when who wrote what follows: {@code On 28/10/2026 12:46, "A" <a@b> wrote:}.
 *
 * @param author name and address
 * @param end one past the last line of the attribution
 */
record Attribution(SourceText author, int end) {

    private static final int LONGEST = 300;

    /** Lines that an attribution may be wrapped into. */
    private static final int MOST_LINES = 3;

    /** The attribution that begins at a line, if one does: an address in brackets, a number, and a colon at the end. */
    static Optional<Attribution> at(List<SourceText> lines, int start) {
        if (lines.get(start).text().isBlank()) {
            return Optional.empty();
        }
        SourceText.Builder joined = SourceText.builder();
        for (int at = start; at < Math.min(lines.size(), start + MOST_LINES); at++) {
            joined.append(lines.get(at).strip()).append(" ");
            if (joined.length() > LONGEST || lines.get(at).text().isBlank()) {
                return Optional.empty();
            }
            SourceText text = joined.build().strip();
            if (text.text().endsWith(":") || text.text().endsWith("：")) {
                int next = at + 1;
                return author(text).map(author -> new Attribution(author, next));
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceText> author(SourceText text) {
        String line = text.text();
        int at = line.indexOf('@');
        int open = at < 0 ? -1 : Math.max(line.lastIndexOf('<', at), line.lastIndexOf('(', at));
        int close = open < 0 ? -1 : line.indexOf(line.charAt(open) == '<' ? '>' : ')', at);
        boolean address = close > 0;
        boolean dated = line.chars().anyMatch(Character::isDigit);
        return address && dated ? Optional.of(text.slice(nameStart(line, open), close + 1).strip()) : Optional.empty();
    }

    /** The name stands in quotes before the address, or after the last comma or digit. */
    private static int nameStart(String line, int open) {
        String before = line.substring(0, open).stripTrailing();
        if (before.endsWith("\"")) {
            int quote = before.lastIndexOf('"', before.length() - 2);
            return Math.max(0, quote);
        }
        int at = before.length();
        while (at > 0 && before.charAt(at - 1) != ',' && !Character.isDigit(before.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
