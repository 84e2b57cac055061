package org.meyasubako.reading.message;

/**
 * Walks over the lines of a window of bytes. A line ends at LF, and carriage returns right before it belong to its end; only where
 * there is no LF at all does CR end lines, as on old Macintoshes.
 */
final class LineScanner {

    private final byte[] array;
    private final int base;
    private final int limit;
    private final byte terminator;

    private int start;
    private int end;
    private int after;

    LineScanner(SourceBytes bytes, int from) {
        this.array = bytes.array();
        this.base = bytes.arrayStart();
        this.limit = bytes.arrayEnd();
        this.after = base + from;
        this.terminator = indexOf((byte) '\n', base) < 0 ? (byte) '\r' : (byte) '\n';
    }

    private LineScanner(LineScanner other) {
        this.array = other.array;
        this.base = other.base;
        this.limit = other.limit;
        this.terminator = other.terminator;
        this.after = other.after;
    }

    /** Another scanner, which goes on where this one stands. */
    LineScanner fork() {
        return new LineScanner(this);
    }

    private int indexOf(byte wanted, int from) {
        for (int i = from; i < limit; i++) {
            if (array[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Moves to the next line; false where there is none. */
    boolean advance() {
        if (after >= limit) {
            return false;
        }
        start = after;
        int found = indexOf(terminator, start);
        after = found < 0 ? limit : found + 1;
        end = found < 0 ? limit : found;
        while (end > start && array[end - 1] == '\r') {
            end--;
        }
        return true;
    }

    /** Whether CR alone ends lines here. */
    boolean endsAtCr() {
        return terminator == '\r';
    }

    /** Where the line begins in the window. */
    int start() {
        return start - base;
    }

    /** Where the line ends, without its line end. */
    int end() {
        return end - base;
    }

    /** Where the next line begins. */
    int after() {
        return after - base;
    }

    boolean isEmpty() {
        return start == end;
    }

    /** The byte at {@code index} of the line, or −1 beyond its end. */
    int at(int index) {
        return start + index < end ? array[start + index] & 0xFF : -1;
    }

    /** Whether the line begins with these ASCII characters. */
    boolean startsWith(String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at(i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line begins with space or tab. */
    boolean isContinuation() {
        int first = at(0);
        return first == ' ' || first == '\t';
    }
}
