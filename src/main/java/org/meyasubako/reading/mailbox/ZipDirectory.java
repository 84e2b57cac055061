package org.meyasubako.reading.mailbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the central directory at the end of a zip (APPNOTE 4.3.12-4.3.16, Zip64 included).
 *
 * <p>The JDK's own reader refuses a whole archive for one encrypted member, and its stream reader stops at the first.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ZIP64_EXTRA = 1;
    private static final long TOO_LARGE = 0xFFFFFFFFL;

    private final RandomSource source;

    ZipDirectory(RandomSource source) {
        this.source = source;
    }

    /**
     * The first {@code most} members.
     *
     * @throws UnreadableContentException where the directory is missing or broken
     */
    List<ZipEntryHeader> entries(int most) throws IOException {
        long endAt = findEnd();
        ByteBuffer end = read(endAt, END_LENGTH);
        long length = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        long directoryEnd = endAt;
        if (endAt >= LOCATOR_LENGTH && read(endAt - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) == LOCATOR) {
            directoryEnd = read(endAt - LOCATOR_LENGTH, LOCATOR_LENGTH).getLong(8);
            ByteBuffer end64 = read(directoryEnd, END64_LENGTH);
            require(end64.getInt(0) == END64);
            length = end64.getLong(40);
            start = end64.getLong(48);
        }
        // What stands in front of an archive (a self-extractor) moves all its offsets.
        long moved = directoryEnd - length - start;
        require(length >= 0 && start >= 0 && moved >= 0);
        return entries(most, start + moved, length, moved);
    }

    private List<ZipEntryHeader> entries(int most, long start, long length, long moved) throws IOException {
        List<ZipEntryHeader> entries = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(source.stream(start, length))) {
            ByteBuffer fixed = next(in, ENTRY_LENGTH);
            while (entries.size() < most && fixed.hasRemaining()) {
                require(fixed.remaining() == ENTRY_LENGTH && fixed.getInt(0) == ENTRY);
                entries.add(entry(fixed, in, moved));
                fixed = next(in, ENTRY_LENGTH);
            }
        }
        return entries;
    }

    private static ZipEntryHeader entry(ByteBuffer fixed, InputStream in, long moved) throws IOException {
        byte[] name = in.readNBytes(Short.toUnsignedInt(fixed.getShort(28)));
        ByteBuffer extra = next(in, Short.toUnsignedInt(fixed.getShort(30)));
        in.skipNBytes(Short.toUnsignedInt(fixed.getShort(32)));
        long length = Integer.toUnsignedLong(fixed.getInt(24));
        long packed = Integer.toUnsignedLong(fixed.getInt(20));
        long offset = Integer.toUnsignedLong(fixed.getInt(42));
        ByteBuffer wide = zip64(extra);
        length = length == TOO_LARGE && wide.remaining() >= 8 ? wide.getLong() : length;
        packed = packed == TOO_LARGE && wide.remaining() >= 8 ? wide.getLong() : packed;
        offset = offset == TOO_LARGE && wide.remaining() >= 8 ? wide.getLong() : offset;
        int flags = Short.toUnsignedInt(fixed.getShort(8));
        return new ZipEntryHeader(name, (flags & 0x800) != 0, (flags & 1) != 0, Short.toUnsignedInt(fixed.getShort(10)),
                packed, length, Integer.toUnsignedLong(fixed.getInt(16)), offset + moved);
    }

    private static ByteBuffer zip64(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int size = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            if (id == ZIP64_EXTRA) {
                return extra.slice(extra.position(), size).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + size);
        }
        return ByteBuffer.allocate(0);
    }

    private long findEnd() throws IOException {
        long size = source.size();
        int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer bytes = read(size - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) <= tail) {
                return size - tail + at;
            }
        }
        throw broken();
    }

    private ByteBuffer read(long from, int length) throws IOException {
        require(from >= 0);
        ByteBuffer bytes = next(source.stream(from, length), length);
        require(bytes.remaining() == length);
        return bytes;
    }

    private static ByteBuffer next(InputStream in, int length) throws IOException {
        return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void require(boolean sound) throws UnreadableContentException {
        if (!sound) {
            throw broken();
        }
    }

    private static UnreadableContentException broken() {
        return new UnreadableContentException(Reasons.of("zip-directory"));
    }
}
