package org.meyasubako.reading.mailbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the members of a zip that lost its directory, by the headers in front of them (APPNOTE 4.3.7).
 *
 * <p>A member whose packed length was not known when its header was written (bit 3) reaches to the next header, or to the end: what
 * stands behind its last packed byte is not looked at when it is unpacked.
 */
final class ZipSalvager {

    private static final BytePattern HEADER = new BytePattern("PK\u0003\u0004");
    private static final int LENGTH = 30;
    private static final int LENGTH_FOLLOWS = 8;
    private static final long TOO_LARGE = 0xFFFFFFFFL;

    private final long size;
    private final ByteWindow window;

    ZipSalvager(RandomSource source) throws IOException {
        size = source.size();
        window = new ByteWindow(source.stream(0, size), size);
    }

    /** The first {@code most} members. */
    List<ZipEntryHeader> entries(int most) throws InterruptedException {
        List<ZipEntryHeader> entries = new ArrayList<>();
        long at = nextHeader(0);
        while (at != ByteWindow.NONE && entries.size() < most && window.holds(at + LENGTH)) {
            ByteBuffer fixed = ByteBuffer.wrap(window.copy(at, LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
            int nameLength = Short.toUnsignedInt(fixed.getShort(26));
            byte[] name = window.copy(at + LENGTH, nameLength);
            long data = at + LENGTH + nameLength + Short.toUnsignedInt(fixed.getShort(28));
            long packed = Integer.toUnsignedLong(fixed.getInt(18));
            boolean known = (fixed.getShort(6) & LENGTH_FOLLOWS) == 0 && packed != TOO_LARGE && data + packed <= size;
            long next = nextHeader(known ? data + packed : Math.min(data, size));
            long end = next == ByteWindow.NONE ? size : next;
            entries.add(entry(fixed, name, known ? packed : Math.max(0, end - data), known, at));
            at = next;
        }
        return entries;
    }

    private static ZipEntryHeader entry(ByteBuffer fixed, byte[] name, long packed, boolean known, long at) {
        int flags = Short.toUnsignedInt(fixed.getShort(6));
        long crc = known ? Integer.toUnsignedLong(fixed.getInt(14)) : ZipEntryHeader.UNKNOWN;
        return new ZipEntryHeader(name, (flags & 0x800) != 0, (flags & 1) != 0,
                Short.toUnsignedInt(fixed.getShort(8)), packed, packed, crc, at);
    }

    private long nextHeader(long from) throws InterruptedException {
        long at = from;
        while (true) {
            while (window.limit() < at) {
                window.drop(window.limit());
                if (!window.grow()) {
                    return ByteWindow.NONE;
                }
            }
            window.drop(Math.max(window.position(), at));
            long found = window.find(HEADER, at);
            if (found != ByteWindow.NONE) {
                return found;
            }
            at = Math.max(at, window.limit() - HEADER.length() + 1);
            if (!window.grow()) {
                return ByteWindow.NONE;
            }
        }
    }
}
