package org.meyasubako.reading.complaint.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meyasubako.reading.complaint.text.FormLabel;
import org.meyasubako.reading.complaint.text.KnownFields;
import org.meyasubako.reading.complaint.text.Quotation;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.ReceivedField.ParseState;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;

/**
 * Finds header fields that were pasted into running text, with the body that was pasted after them.
 *
 * <p>A block begins with a header field and goes on over fields and what continues them, up to a blank line. It counts if one of its
 * Received fields can be read, at least in part: prose, even of names and colons, has none. Blank lines within a block are skipped
 * where the first field is already followed by one (a program doubled them all), where another Received field follows, and around the
 * labels of a form that cut the header in two.
 *
 * <p>In a quoted block the body ends with the quotation; else it reaches to the next block or to the end of the text.
 */
final class PastedBlockReader {

    /** Blocks of one text. */
    private static final int MOST_BLOCKS = 20;

    /** Lines that one field may be wrapped into. */
    private static final int LONGEST_FIELD = 40;

    /** Blank lines in a row that a block may have within. */
    private static final int WIDEST_GAP = 3;

    private static final Set<String> ONE_LINE = Set.of("mime-version", "content-transfer-encoding");
    private static final Set<String> CLAUSES = Set.of("by", "with", "id", "for", "from", "via", "(envelope-from");

    private final ReceivedParser received = new ReceivedParser();
    private final List<SourceText> lines;
    private final List<SourceText> bare;

    /** @param lines with plain blanks */
    PastedBlockReader(List<SourceText> lines) {
        this.lines = List.copyOf(lines);
        this.bare = lines.stream().map(Quotation::bare).toList();
    }

    List<PastedBlock> blocks() {
        List<PastedBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && blocks.size() < MOST_BLOCKS) {
            int end = isField(at) ? headerEnd(at) : at + 1;
            if (isField(at) && holdsTrace(at, end)) {
                blocks.add(new PastedBlock(at, end, bodyStart(end), bodyStart(end)));
            }
            at = end;
        }
        return withBodies(blocks);
    }

    private List<PastedBlock> withBodies(List<PastedBlock> blocks) {
        List<PastedBlock> whole = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PastedBlock block = blocks.get(i);
            int next = i + 1 < blocks.size() ? blocks.get(i + 1).start() : lines.size();
            int end = isMarked(block.start()) ? quotationEnd(block.bodyStart(), next) : next;
            whole.add(new PastedBlock(block.start(), block.end(), Math.min(block.bodyStart(), end), end));
        }
        return whole;
    }

    private int headerEnd(int start) {
        boolean spaced = isBlank(start + 1);
        int last = start;
        int at = start + 1;
        while (at < lines.size()) {
            if (at - last > LONGEST_FIELD) {
                return last + 1;
            }
            int next = afterBlanks(at);
            boolean ends = next > at ? !goesOnAt(next, spaced) : quotationEndsAt(start, at) || isEndedBefore(last, at);
            if (ends) {
                return at;
            }
            last = isField(next) ? next : last;
            at = next + 1;
        }
        return Math.min(at, lines.size());
    }

    /** Whether a header goes on behind blank lines. */
    private boolean goesOnAt(int at, boolean spaced) {
        if (at >= lines.size()) {
            return false;
        }
        if (isLabel(at)) {
            int next = afterBlanks(at + 1);
            return FormLabel.ofHeader(text(at)) || (!FormLabel.ofBody(text(at)) && (isField(next) || isClause(next)));
        }
        boolean trace = KnownFields.nameOf(text(at)).filter("received"::equals).isPresent();
        return trace || (spaced && (isField(at) || isClause(at)));
    }

    /** A field that never takes a second line is whole, and what stands beneath it without blanks is the body. */
    private boolean isEndedBefore(int last, int at) {
        boolean prose = !isField(at) && !FormLabel.saysLeftOut(text(at)) && !Character.isWhitespace(firstOf(lines.get(at).text()));
        boolean whole = at == last + 1 && KnownFields.nameOf(text(last)).filter(name -> isWhole(name, text(last))).isPresent();
        return FormLabel.ofBody(text(at)) || (prose && whole && !isLabel(at));
    }

    private static boolean isWhole(String name, String line) {
        return name.equals("message-id") ? line.endsWith(">") : ONE_LINE.contains(name) && !line.endsWith(":");
    }

    private static char firstOf(String line) {
        return line.isEmpty() ? ' ' : line.charAt(0);
    }

    /** A line without marks after lines with marks ends a quotation, unless it is the wrapped end of one: then marks follow. */
    private boolean quotationEndsAt(int start, int at) {
        return isMarked(start) && !isMarked(at) && !(at + 1 < lines.size() && isMarked(at + 1));
    }

    private int quotationEnd(int from, int limit) {
        int at = from;
        while (at < limit) {
            boolean goesOn = isMarked(at) || (at + 1 < limit && isMarked(at + 1));
            if (!goesOn) {
                return at;
            }
            at++;
        }
        return limit;
    }

    private int bodyStart(int headerEnd) {
        int at = afterBlanks(headerEnd);
        boolean labelled = at < lines.size() && FormLabel.ofBody(text(at));
        return labelled ? at + 1 : Math.min(headerEnd + (isBlank(headerEnd) ? 1 : 0), lines.size());
    }

    /** Whether one of the block's Received fields can be read, wrapped or not. */
    private boolean holdsTrace(int start, int end) {
        for (int at = start; at < end; at++) {
            if (KnownFields.nameOf(text(at)).filter("received"::equals).isPresent() && isReadable(at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReadable(int start, int end) {
        StringBuilder field = new StringBuilder(text(start).substring(KnownFields.colon(text(start)) + 1));
        for (int at = start + 1; at < end && !isField(at); at++) {
            field.append(' ').append(text(at));
        }
        ReceivedField read = received.parse(field.toString());
        return read.parse() != ParseState.OPAQUE || read.date().isPresent();
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < lines.size() && at - from < WIDEST_GAP && isBlank(at)) {
            at++;
        }
        return at;
    }

    private String text(int at) {
        return at < bare.size() ? bare.get(at).text().stripTrailing() : "";
    }

    private boolean isBlank(int at) {
        return at < bare.size() && bare.get(at).text().isBlank();
    }

    private boolean isField(int at) {
        return at < bare.size() && KnownFields.isField(bare.get(at));
    }

    private boolean isMarked(int at) {
        return Quotation.isMarked(lines.get(at).text());
    }

    private boolean isLabel(int at) {
        return FormLabel.is(text(at));
    }

    private boolean isClause(int at) {
        String word = text(at).toLowerCase(Locale.ROOT).split("\\s", 2)[0];
        return CLAUSES.contains(word);
    }
}
