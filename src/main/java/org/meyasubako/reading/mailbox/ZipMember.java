package org.meyasubako.reading.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A member of a zip archive, as the archive describes it.
 *
 * @param archive where it stands
 * @param entry what the archive says of it
 * @param name its name, unique in the archive
 */
record ZipMember(ZipArchive archive, ZipEntryHeader entry, String name) implements Content {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 64 * 1024;

    @Override
    public String path() {
        return archive.path() + MEMBER + name;
    }

    @Override
    public long expectedLength() {
        return entry.length();
    }

    @Override
    public int depth() {
        return archive.depth() + 1;
    }

    @Override
    public UnpackingBudget budget() {
        return archive.budget();
    }

    @Override
    public InputStream open() throws IOException {
        if (entry.encrypted()) {
            throw new UnreadableContentException(Reasons.of("encrypted"));
        }
        InputStream packed = archive.packed(entry);
        InputStream unpacked = switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> new Inflating(packed);
            default -> throw new UnreadableContentException(Reasons.of("packing-method", entry.method()));
        };
        InputStream bounded = new UnpackedStream(unpacked, budget(), archive.budgetOf(entry));
        return entry.crc() == ZipEntryHeader.UNKNOWN ? bounded : new Checked(bounded, entry.crc());
    }

    @Override
    public RandomSource openRandom(int mostBytes) throws IOException {
        return RandomSource.InMemory.of(this, mostBytes);
    }

    /** An inflater of bare deflate data that gives its native memory back. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Fails at the end where the bytes are not those that were packed. */
    private static final class Checked extends CheckedInputStream {

        private final long crc;

        Checked(InputStream in, long crc) {
            super(in, new CRC32());
            this.crc = crc;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0 && getChecksum().getValue() != crc) {
                throw new UnreadableContentException(Reasons.of("checksum"));
            }
            return count;
        }
    }
}
