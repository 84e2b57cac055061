package org.meyasubako.writing.document;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, up to {@link TextTemplate#MOST_CHARACTERS}. */
final class BoundedWriter extends Writer {

    /** Says that the template wrote too much. */
    static final class Full extends IOException {
    }

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() + length > TextTemplate.MOST_CHARACTERS) {
            throw new Full();
        }
        text.append(characters, offset, length);
    }

    @Override
    public void flush() {
        // Lies in memory.
    }

    @Override
    public void close() {
        // Lies in memory.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
