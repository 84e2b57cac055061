package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the body of a multipart at its delimiter lines (RFC 2046 section 5.1.1): two hyphens, the boundary, two more at the end,
 * then nothing but white space. What stands before the first and after the last is left out, and the line end before a delimiter belongs
 * to it.
 */
final class MultipartSplitter {

    private MultipartSplitter() {}

    /**
     * @param parts each with its header, in order
     * @param found whether any delimiter stood in the body
     * @param closed whether the last delimiter was the closing one
     */
    record Pieces(List<SourceBytes> parts, boolean found, boolean closed) {
        Pieces {
            parts = List.copyOf(parts);
        }
    }

    static Pieces split(SourceBytes body, String boundary) {
        String delimiter = "--" + new String(boundary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        List<SourceBytes> parts = new ArrayList<>();
        LineScanner line = new LineScanner(body, 0);
        int from = -1;
        int contentEnd = 0;
        while (line.advance()) {
            if (line.at(0) == '-' && isDelimiter(line, delimiter)) {
                // Two delimiters in a row have nothing between them, not even the empty line that ends a header.
                if (from >= 0 && line.start() > from) {
                    parts.add(body.slice(from, Math.max(from, contentEnd)));
                }
                from = line.after();
                if (isClosing(line, delimiter)) {
                    return new Pieces(parts, true, true);
                }
            }
            contentEnd = line.end();
        }
        if (from >= 0) {
            parts.add(body.slice(from, body.length()));
        }
        return new Pieces(parts, from >= 0, false);
    }

    private static boolean isDelimiter(LineScanner line, String delimiter) {
        if (!line.startsWith(delimiter)) {
            return false;
        }
        int at = delimiter.length() + (isClosing(line, delimiter) ? 2 : 0);
        while (line.at(at) == ' ' || line.at(at) == '\t' || line.at(at) == '\r') {
            at++;
        }
        return line.at(at) < 0;
    }

    private static boolean isClosing(LineScanner line, String delimiter) {
        return line.at(delimiter.length()) == '-' && line.at(delimiter.length() + 1) == '-';
    }
}
