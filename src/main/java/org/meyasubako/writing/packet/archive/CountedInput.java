package org.meyasubako.writing.packet.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file from its first byte to its last and knows where it is. */
final class CountedInput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long length;
    private long position;

    CountedInput(Path file) throws IOException {
        this.length = Files.size(file);
        this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    long position() {
        return position;
    }

    /** Bytes not read yet. */
    long left() {
        return length - position;
    }

    /** The next bytes; fewer at the end of the file. */
    byte[] next(int count) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(count, left()));
        position += bytes.length;
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
