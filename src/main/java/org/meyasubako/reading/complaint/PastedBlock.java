package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.meyasubako.reading.message.SourceText;

/**
 * Where header fields stand in running text: from the first known field of a run that has a Received field and at least one more field,
 * to the last line of the run.
 *
 * @param start index of the first line
 * @param end one past the last line of the header
 */
record PastedBlock(int start, int end) {

    /** Lines without a field that a run may have between two fields: a long field that was wrapped. */
    private static final int LONGEST_FIELD = 40;

    /** Finds the block in unquoted lines. */
    static Optional<PastedBlock> find(List<SourceText> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (isField(lines.get(at))) {
                PastedBlock run = run(lines, at);
                if (run.holdsTrace(lines)) {
                    return Optional.of(run);
                }
                at = run.end() - 1;
            }
        }
        return Optional.empty();
    }

    private static PastedBlock run(List<SourceText> lines, int start) {
        int end = start + 1;
        int at = start + 1;
        while (at < lines.size() && at - end < LONGEST_FIELD) {
            String text = lines.get(at).text();
            if (isField(lines.get(at))) {
                end = at + 1;
            } else if (text.isBlank() && !fieldComesNext(lines, at)) {
                break;
            }
            at++;
        }
        // The last field's own wrapped lines reach to the blank line.
        boolean closed = at >= lines.size() || lines.get(at).text().isBlank();
        return new PastedBlock(start, closed ? Math.max(end, at) : end);
    }

    /** Some programs put a blank line between every two lines. */
    private static boolean fieldComesNext(List<SourceText> lines, int blank) {
        return blank + 1 < lines.size() && (isField(lines.get(blank + 1)) || isContinuation(lines.get(blank + 1)));
    }

    private static boolean isContinuation(SourceText line) {
        String text = line.text();
        return !text.isBlank() && Character.isWhitespace(text.charAt(0)) && text.strip().matches("(?i)(by|with|id|for)\\s.*");
    }

    static boolean isField(SourceText line) {
        return KnownFields.nameOf(line.text()).isPresent();
    }

    private boolean holdsTrace(List<SourceText> lines) {
        int received = count(i -> KnownFields.nameOf(lines.get(i).text()).filter("received"::equals).isPresent());
        return received >= 1 && count(i -> isField(lines.get(i))) >= 2;
    }

    private int count(IntPredicate counted) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += counted.test(i) ? 1 : 0;
        }
        return count;
    }
}
