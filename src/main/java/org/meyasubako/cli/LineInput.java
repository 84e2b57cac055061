package org.meyasubako.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard input by lines, as the line commands have it: a line ends at LF only, a CR before it is dropped, malformed UTF-8 becomes
 * U+FFFD, and what stands after the last LF is a line if there is any.
 */
final class LineInput {

    private final InputStream in;

    LineInput(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; empty at the end of the input. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n') {
            line.write(b);
            b = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(b == '\n' && text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}
