package org.meyasubako.reading.mailbox;

import org.meyasubako.basis.evidence.Framing;

/**
 * Reads one mbox: mboxo, mboxrd, mboxcl and mboxcl2, with lines ended by LF, CRLF or CR (RFC 4155 and the mbox manual pages).
 *
 * <p>A message begins after its separator line and ends before the next one, or at the end of the box; the one blank line that the
 * box puts before a separator (or its end) is not part of the message. A separator has the form of {@link SeparatorLine} and stands
 * after a blank line. {@code Content-Length} can only take separators away: it is believed where it lands, after at most two line
 * ends, at the end of the box or at a separator line, which then needs no blank line before it. Lines quoted by the box
 * ({@code >From}) are left as they are.
 */
final class MboxReader {

    /** The longest ending that decides about a separator, CRLF CRLF, is not passed before it is judged. */
    private static final int HELD_BACK = 4;
    private static final int MOST_LINE_ENDS = 2;
    private static final int STEP = 64 * 1024;

    private final ByteWindow window;
    private final String path;
    private final MailboxLimits limits;
    private final ReadingPass pass;
    private final MessageCollector collector;
    private byte lineEnd = '\n';
    private BytePattern separator = new BytePattern("\nFrom ");
    private long start;
    private long claimedEnd;
    private boolean claimProved;

    MboxReader(ByteWindow window, String path, ReadingPass pass) {
        this.window = window;
        this.path = path;
        this.limits = pass.limits();
        this.pass = pass;
        this.collector = new MessageCollector(limits.messageBytes());
    }

    /** Reads all messages; the window stands at the first separator line. */
    void read() throws InterruptedException {
        learnLineEnd();
        boolean more = true;
        for (int index = 0; more; index++) {
            passLine();
            start = window.position();
            claimedEnd = new ContentLength(window, lineEnd, start).claimedEnd();
            claimProved = false;
            more = collectToSeparator();
            pass.message(collector.take(path, index, start, Framing.MBOX));
        }
    }

    /** CR alone ends lines only in a box whose first line it ends. */
    private void learnLineEnd() throws InterruptedException {
        long first = window.position();
        long feed = window.find((byte) '\n', first, first + SeparatorLine.REACH);
        long stop = feed == ByteWindow.NONE ? first + SeparatorLine.REACH : feed;
        long carriage = window.find((byte) '\r', first, stop);
        if (carriage != ByteWindow.NONE && carriage + 1 != feed) {
            lineEnd = '\r';
            separator = new BytePattern("\rFrom ");
        }
    }

    private void passLine() throws InterruptedException {
        long end = ByteWindow.NONE;
        while (end == ByteWindow.NONE) {
            long from = window.position();
            end = window.find(lineEnd, from, from + SeparatorLine.REACH);
            boolean atEnd = end == ByteWindow.NONE && !window.holds(from + SeparatorLine.REACH);
            window.drop(end != ByteWindow.NONE ? end + 1 : Math.min(window.limit(), from + SeparatorLine.REACH));
            if (atEnd) {
                return;
            }
        }
    }

    /** Collects one message and leaves the window at the separator after it; false where the box ends instead. */
    private boolean collectToSeparator() throws InterruptedException {
        long from = start;
        while (true) {
            long found = window.find(separator, from);
            if (found != ByteWindow.NONE) {
                from = found + 1;
                if (endsAt(from)) {
                    window.pass(contentEnd(from), collector);
                    window.drop(from);
                    return true;
                }
                passJudged(from, STEP);
            } else {
                from = Math.max(from, window.limit() - separator.length() + 1);
                passJudged(from, 1);
                if (!window.grow()) {
                    window.pass(contentEnd(window.limit()), collector);
                    window.drop(window.limit());
                    return false;
                }
            }
        }
    }

    /** Lines that only look like separators must not fill the window: what was judged is passed, in steps worth their while. */
    private void passJudged(long from, int step) {
        long until = from - HELD_BACK;
        if (until - window.position() >= step) {
            window.pass(until, collector);
        }
    }

    private boolean endsAt(long candidate) throws InterruptedException {
        return (contentEnd(candidate) < candidate || standsAfterClaim(candidate))
                && SeparatorLine.standsAt(window, lineEnd, candidate)
                && !(candidate < claimedEnd && claimHolds());
    }

    /** Where the message ends that ends at {@code line}, the beginning of a line: before the blank line above it, if there is one. */
    private long contentEnd(long line) {
        long blank = lineEndBefore(line);
        boolean isBlank = blank < line && (blank == start || window.at(blank - 1) == lineEnd);
        return isBlank ? blank : line;
    }

    /** Where the line end before {@code line} begins; {@code line} itself where there is none. */
    private long lineEndBefore(long line) {
        if (line <= start || window.at(line - 1) != lineEnd) {
            return line;
        }
        boolean both = lineEnd == '\n' && line - 2 >= start && window.at(line - 2) == '\r';
        return both ? line - 2 : line - 1;
    }

    private boolean standsAfterClaim(long candidate) {
        return claimedEnd != ByteWindow.NONE && candidate >= claimedEnd && afterLineEnds(claimedEnd) == candidate;
    }

    /** Whether {@code Content-Length} lands well; one that does not is forgotten. */
    private boolean claimHolds() throws InterruptedException {
        if (!claimProved) {
            claimProved = claimedEnd - window.position() <= limits.lengthReach() && landsWell();
            claimedEnd = claimProved ? claimedEnd : ByteWindow.NONE;
        }
        return claimProved;
    }

    private boolean landsWell() throws InterruptedException {
        window.holds(claimedEnd + SeparatorLine.REACH);
        if (claimedEnd > window.limit()) {
            return false;
        }
        long line = afterLineEnds(claimedEnd);
        if (line == window.limit()) {
            return true;
        }
        return window.at(line - 1) == lineEnd && SeparatorLine.standsAt(window, lineEnd, line);
    }

    private long afterLineEnds(long offset) {
        long at = offset;
        int ends = 0;
        while (at < window.limit() && ends < MOST_LINE_ENDS && FieldRecognizer.isLineEnd(window.at(at))) {
            if (window.at(at) == lineEnd) {
                ends++;
            }
            at++;
        }
        return at;
    }
}
