package org.meyasubako.writing.packet.archive;

import com.google.common.io.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.meyasubako.basis.evidence.Sha256;

/** Writes an archive in {@link ZipForm}, file by file in flat memory: each header is put before its file once the file has passed. */
final class StoredZipWriter implements Closeable {

    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    private static final int BLOCK = 1 << 16;

    private final FileChannel out;
    private final List<ZipForm.Entry> entries = new ArrayList<>();
    private final long limit;
    private long position;

    /** Writes into a file that is there. */
    StoredZipWriter(Path file) throws IOException {
        this(file, ZipForm.MAX_BYTES);
    }

    /** @param limit bytes that an archive without zip64 can have, or fewer */
    StoredZipWriter(Path file, long limit) throws IOException {
        this.out = FileChannel.open(file, OPTIONS);
        this.limit = limit;
    }

    /**
     * Adds a file.
     *
     * @throws UnwritableBagException where it would need zip64
     * @throws java.nio.channels.ClosedByInterruptException where the thread is interrupted
     */
    EvidenceList.Line add(String name, String path, ByteSource content) throws IOException, UnwritableBagException {
        if (entries.size() == ZipForm.MAX_ENTRIES) {
            throw new UnwritableBagException("entries", ZipForm.MAX_ENTRIES);
        }
        ZipForm.Entry place = new ZipForm.Entry(name, 0, 0, position);
        CRC32 crc = new CRC32();
        MessageDigest digest = Sha256.newDigest();
        long size = copy(content, place.start(), crc, digest);
        ZipForm.Entry entry = new ZipForm.Entry(name, (int) crc.getValue(), size, position);
        writeAt(ZipForm.local(entry), position);
        position = entry.end();
        entries.add(entry);
        return new EvidenceList.Line(path, Sha256.finish(digest), size);
    }

    /** Writes the directory: the archive is whole, and on the disk. */
    void finish() throws IOException, UnwritableBagException {
        long directory = position;
        for (ZipForm.Entry entry : entries) {
            append(ZipForm.central(entry));
        }
        append(ZipForm.end(entries.size(), directory, position - directory));
        require(position);
        out.force(true);
    }

    private long copy(ByteSource content, long start, CRC32 crc, MessageDigest digest) throws IOException, UnwritableBagException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (InputStream in = content.openStream()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                crc.update(block, 0, read);
                digest.update(block, 0, read);
                require(start + size + read);
                write(ByteBuffer.wrap(block, 0, read), start + size);
                size += read;
            }
        }
        return size;
    }

    private void require(long bytes) throws UnwritableBagException {
        if (bytes > limit) {
            throw new UnwritableBagException("bytes", limit);
        }
    }

    private void append(byte[] bytes) throws IOException {
        writeAt(bytes, position);
        position += bytes.length;
    }

    private void writeAt(byte[] bytes, long at) throws IOException {
        write(ByteBuffer.wrap(bytes), at);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += out.write(bytes, to);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
