package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.meyasubako.basis.evidence.Sha256;

/**
 * The checksums of all pages of a closed casebook, behind the last one: so a flipped bit is found also where no digest of ours reaches,
 * in indexes, free pages and gaps.
 *
 * <p>SQLite ignores what stands behind the number of pages that its header tells (SQLite "Database File Format" 1.3.8), and cuts it off
 * when it grows. Form: page size and number of pages (4 bytes each, big-endian), CRC-32C of each page (RFC 3720 B.4), SHA-256 of all
 * that, {@link #MARK}.
 */
final class PageSeal {

    private static final byte[] MARK = "Meyasubako seal 1".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE_PLACE = 16;
    private static final int COUNT_PLACE = 28;
    private static final int HEADER = 100;
    private static final int DIGEST = 32;
    private static final int HEAD = 2 * Integer.BYTES;
    private static final int LARGEST_PAGE = 65_536;

    private final int pageSize;
    private final int[] sums;

    private PageSeal(int pageSize, int[] sums) {
        this.pageSize = pageSize;
        this.sums = sums;
    }

    /** What a seal says of a file. */
    sealed interface Check {
        /** There is none: the casebook is open, or was not closed properly. */
        record Absent() implements Check {}

        /** What stands behind the last page is no seal. */
        record Broken() implements Check {}

        /** Pages that are not as they were sealed, counted from 1; none where all are. */
        record Pages(List<Long> differing) implements Check {}
    }

    /** Seals a closed casebook. */
    static void write(Path file) throws IOException {
        remove(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            int pageSize = pageSize(channel);
            int count = Math.toIntExact(channel.size() / pageSize);
            ByteBuffer seal = new PageSeal(pageSize, sums(channel, pageSize, count)).bytes();
            channel.position(channel.size());
            while (seal.hasRemaining()) {
                channel.write(seal);
            }
            channel.force(true);
        }
    }

    /** Takes the seal off, before somebody writes. */
    static void remove(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Optional<PageSeal> seal = find(channel);
            if (seal.isPresent()) {
                channel.truncate((long) seal.get().pageSize * seal.get().sums.length);
            }
        }
    }

    /** Compares each page with the seal. */
    static Check check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Optional<PageSeal> seal = find(channel);
            if (seal.isEmpty()) {
                return isWhole(channel) ? new Check.Absent() : new Check.Broken();
            }
            int[] now = sums(channel, seal.get().pageSize, seal.get().sums.length);
            List<Long> differing = new ArrayList<>();
            for (int i = 0; i < now.length; i++) {
                if (now[i] != seal.get().sums[i]) {
                    differing.add(i + 1L);
                }
            }
            return new Check.Pages(List.copyOf(differing));
        }
    }

    private ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + sums.length * Integer.BYTES + DIGEST + MARK.length);
        bytes.putInt(pageSize).putInt(sums.length);
        Arrays.stream(sums).forEach(bytes::putInt);
        byte[] told = Arrays.copyOf(bytes.array(), bytes.position());
        bytes.put(java.util.HexFormat.of().parseHex(Sha256.of(told).hex())).put(MARK);
        return bytes.flip();
    }

    /** A seal that fits the file's length and its own digest. */
    private static Optional<PageSeal> find(FileChannel channel) throws IOException {
        for (int pageSize = 512; pageSize <= LARGEST_PAGE; pageSize *= 2) {
            // The file is count pages and a seal, whose length is given by count.
            long count = (channel.size() - HEAD - DIGEST - MARK.length) / (pageSize + Integer.BYTES);
            long length = HEAD + count * Integer.BYTES + DIGEST + MARK.length;
            if (count > 0 && count * pageSize + length == channel.size() && length < Integer.MAX_VALUE) {
                Optional<PageSeal> seal = read(channel, pageSize, (int) count, (int) length);
                if (seal.isPresent()) {
                    return seal;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PageSeal> read(FileChannel channel, int pageSize, int count, int length) throws IOException {
        ByteBuffer bytes = read(channel, (long) count * pageSize, length);
        if (bytes.limit() < length || bytes.getInt(0) != pageSize || bytes.getInt(Integer.BYTES) != count) {
            return Optional.empty();
        }
        int[] sums = new int[count];
        bytes.slice(HEAD, count * Integer.BYTES).asIntBuffer().get(sums);
        PageSeal seal = new PageSeal(pageSize, sums);
        return bytes.equals(seal.bytes()) ? Optional.of(seal) : Optional.empty();
    }

    private static int[] sums(FileChannel channel, int pageSize, int count) throws IOException {
        int[] sums = new int[count];
        int atOnce = Math.max(1, (1 << 20) / pageSize);
        CRC32C crc = new CRC32C();
        for (int page = 0; page < count; page += atOnce) {
            ByteBuffer pages = read(channel, (long) page * pageSize, Math.min(atOnce, count - page) * pageSize);
            for (int i = 0; i * pageSize < pages.limit(); i++) {
                crc.reset();
                crc.update(pages.slice(i * pageSize, Math.min(pageSize, pages.limit() - i * pageSize)));
                sums[page + i] = (int) crc.getValue();
            }
        }
        return sums;
    }

    /** Whether the file ends with the last page that its header tells. */
    private static boolean isWhole(FileChannel channel) throws IOException {
        ByteBuffer header = read(channel, 0, HEADER);
        return header.limit() == HEADER && channel.size() == Integer.toUnsignedLong(header.getInt(COUNT_PLACE)) * pageSize(channel);
    }

    private static int pageSize(FileChannel channel) throws IOException {
        ByteBuffer header = read(channel, 0, HEADER);
        int size = header.limit() < HEADER ? 0 : Short.toUnsignedInt(header.getShort(SIZE_PLACE));
        return size == 1 ? LARGEST_PAGE : Math.max(512, size);
    }

    private static ByteBuffer read(FileChannel channel, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // Until it is full, or the file ends.
        }
        return bytes.flip();
    }
}
