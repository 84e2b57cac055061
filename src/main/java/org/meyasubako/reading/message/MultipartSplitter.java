package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts the body of a multipart at its boundary (RFC 2046 section 5.1.1); preamble and epilogue are no parts. */
final class MultipartSplitter {

    private final SourceBytes body;
    private final byte[] delimiter;
    private final LineScanner lines;
    private final List<SourceBytes> parts = new ArrayList<>();
    private boolean closed;

    private MultipartSplitter(SourceBytes body, String boundary) {
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        this.lines = new LineScanner(body);
    }

    /**
     * @param parts in order; none where the boundary stands nowhere
     * @param closed whether the close delimiter was found
     */
    record Split(List<SourceBytes> parts, boolean closed) {}

    static Split split(SourceBytes body, String boundary) {
        MultipartSplitter splitter = new MultipartSplitter(body, boundary.stripTrailing());
        splitter.splitAll();
        return new Split(splitter.parts, splitter.closed);
    }

    private void splitAll() {
        int partStart = -1;
        for (int at = 0; at < body.length() && !closed; at = lines.next(at)) {
            if (isDelimiter(at)) {
                if (partStart >= 0) {
                    parts.add(body.slice(partStart, beforeLineEnd(at, partStart)));
                }
                closed = isClose(at);
                partStart = lines.next(at);
            }
        }
        if (!closed && partStart >= 0) {
            // What an unclosed multipart holds to its end is its last part.
            parts.add(body.slice(Math.min(partStart, body.length()), body.length()));
        }
    }

    private boolean isDelimiter(int at) {
        int end = lines.contentEnd(at);
        if (end - at < delimiter.length) {
            return false;
        }
        for (int i = 0; i < delimiter.length; i++) {
            if ((byte) body.at(at + i) != delimiter[i]) {
                return false;
            }
        }
        int rest = at + delimiter.length + (isClose(at) ? 2 : 0);
        while (rest < end && (body.at(rest) == ' ' || body.at(rest) == '\t')) {
            rest++;
        }
        return rest == end;
    }

    private boolean isClose(int at) {
        int after = at + delimiter.length;
        return after + 1 < body.length() && body.at(after) == '-' && body.at(after + 1) == '-';
    }

    /** The line end before a delimiter belongs to the delimiter. */
    private int beforeLineEnd(int delimiterStart, int partStart) {
        int end = delimiterStart;
        if (end > partStart && body.at(end - 1) == '\n') {
            end--;
        }
        return end > partStart && body.at(end - 1) == '\r' ? end - 1 : end;
    }
}
