package org.meyasubako.reading.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs bytes for tests. */
final class ZipFixture {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    ZipFixture() {
        this(StandardCharsets.UTF_8);
    }

    /** @param names the charset in which names are written, unflagged unless it is UTF-8 */
    ZipFixture(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    ZipFixture with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    ZipFixture with(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    /** The index of {@code ascii} in {@code bytes}, after {@code from}. */
    static int find(byte[] bytes, String ascii, int from) {
        return new BytePattern(ascii).find(bytes, from, bytes.length);
    }
}
