package org.meyasubako.reading.message;

/** Finds line ends in bytes: LF, CRLF, and lone CR where a text has no LF at all, as old Macintosh files have it. */
final class LineScanner {

    private final SourceBytes bytes;
    private final boolean loneCarriageReturns;

    LineScanner(SourceBytes bytes) {
        this.bytes = bytes;
        this.loneCarriageReturns = indexOf('\n', 0) < 0;
    }

    private int indexOf(int wanted, int from) {
        for (int i = from; i < bytes.length(); i++) {
            if (bytes.at(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Where the line that begins at {@code at} ends, without its line end. */
    int contentEnd(int at) {
        int end = lineEnd(at);
        return end > at && end < bytes.length() && bytes.at(end) == '\n' && bytes.at(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where the line after the one that begins at {@code at} begins; the length where there is none. */
    int next(int at) {
        return Math.min(lineEnd(at) + 1, bytes.length());
    }

    private int lineEnd(int at) {
        int wanted = loneCarriageReturns ? '\r' : '\n';
        int end = indexOf(wanted, at);
        return end < 0 ? bytes.length() : end;
    }
}
