package org.meyasubako.reading.mailbox;

import com.google.common.base.Ascii;
import java.nio.charset.StandardCharsets;

/** What the {@code Content-Length} field of a message in an mbox claims (mboxcl, mboxcl2): a claim, never yet a fact. */
final class ContentLength {

    /** Beyond this many bytes a header is not searched for its end. */
    private static final int HEADER_REACH = 256 * 1024;
    private static final String NAME = "content-length:";
    /** So many digits stay below the range of a long. */
    private static final int MOST_DIGITS = 17;
    private static final int FIELD_REACH = NAME.length() + 64;

    private final ByteWindow window;
    private final byte lineEnd;
    private final long start;

    /** @param start the first byte of the message's header */
    ContentLength(ByteWindow window, byte lineEnd, long start) {
        this.window = window;
        this.lineEnd = lineEnd;
        this.start = start;
    }

    /** The offset at which the body is said to end; {@link ByteWindow#NONE} without a claim, or with two. */
    long claimedEnd() throws InterruptedException {
        long claimed = ByteWindow.NONE;
        long line = start;
        while (line != ByteWindow.NONE && !isBlank(line)) {
            if (isNamed(line)) {
                if (claimed != ByteWindow.NONE) {
                    return ByteWindow.NONE;
                }
                claimed = valueAt(line);
            }
            line = nextLine(line);
        }
        long body = line == ByteWindow.NONE ? ByteWindow.NONE : nextLine(line);
        return body == ByteWindow.NONE || claimed == ByteWindow.NONE ? ByteWindow.NONE : body + claimed;
    }

    private long nextLine(long line) throws InterruptedException {
        long end = window.find(lineEnd, line, start + HEADER_REACH);
        return end == ByteWindow.NONE || !window.holds(end + 2) ? ByteWindow.NONE : end + 1;
    }

    private boolean isBlank(long line) throws InterruptedException {
        return window.holds(line + 1) && FieldRecognizer.isLineEnd(window.at(line));
    }

    private boolean isNamed(long line) throws InterruptedException {
        if (!window.holds(line + 1) || (window.at(line) | 0x20) != 'c') {
            return false;
        }
        return Ascii.toLowerCase(new String(window.copy(line, NAME.length()), StandardCharsets.ISO_8859_1)).equals(NAME);
    }

    private long valueAt(long line) throws InterruptedException {
        String field = new String(window.copy(line, FIELD_REACH), StandardCharsets.ISO_8859_1).substring(NAME.length());
        String digits = field.lines().findFirst().orElse("").strip();
        boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(digits) : ByteWindow.NONE;
    }
}
