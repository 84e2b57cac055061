package org.meyasubako.reading.mailbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Tells an Outlook item from other OLE2 compound files by what stands in its root storage ([MS-CFB] 2.2-2.6, [MS-OXMSG] 2.1): the
 * stream {@code __properties_version1.0}.
 *
 * <p>The name anywhere in the file proves nothing: a document may hold a message, and a message a document.
 */
final class OutlookRecognizer {

    private static final String PROPERTIES = "__properties_version1.0";
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int HEADER_TABLES = 109;

    private final ByteBuffer file;
    private final int sectorSize;

    /** @param bytes the compound file, or its beginning */
    OutlookRecognizer(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int shift = bytes.length >= HEADER ? file.getShort(0x1E) : 0;
        sectorSize = shift == 9 || shift == 12 ? 1 << shift : 0;
    }

    boolean isOutlookItem() {
        if (sectorSize == 0) {
            return false;
        }
        List<Long> directory = chain(Integer.toUnsignedLong(file.getInt(0x30)), allocationTables());
        long root = entry(directory, 0);
        Deque<Integer> open = new ArrayDeque<>();
        open.push(root < 0 ? -1 : file.getInt((int) root + 76));
        BitSet seen = new BitSet();
        while (!open.isEmpty()) {
            int id = open.pop();
            long entry = id < 0 || seen.get(id) ? -1 : entry(directory, id);
            if (entry >= 0) {
                seen.set(id);
                if (nameAt((int) entry).equals(PROPERTIES)) {
                    return true;
                }
                open.push(file.getInt((int) entry + 68));
                open.push(file.getInt((int) entry + 72));
            }
        }
        return false;
    }

    private String nameAt(int entry) {
        int length = file.getShort(entry + 64);
        return length < 2 || length > 64 ? "" : new String(file.array(), entry, length - 2, StandardCharsets.UTF_16LE);
    }

    /** Where the directory entry with number {@code id} stands; -1 where there is none. */
    private long entry(List<Long> directory, int id) {
        long offset = (long) id * ENTRY;
        int sector = (int) (offset / sectorSize);
        return sector < directory.size() ? directory.get(sector) + offset % sectorSize : -1;
    }

    /** The offsets of all sectors of the file allocation table, those that further sectors list included. */
    private List<Long> allocationTables() {
        List<Long> tables = new ArrayList<>();
        for (int i = 0; i < HEADER_TABLES; i++) {
            addSector(tables, file.getInt(0x4C + i * 4));
        }
        long lister = sectorStart(Integer.toUnsignedLong(file.getInt(0x44)));
        int perSector = sectorSize / 4 - 1;
        for (int steps = 0; isWhole(lister) && steps < sectors(); steps += perSector) {
            for (int i = 0; i < perSector; i++) {
                addSector(tables, file.getInt((int) lister + i * 4));
            }
            lister = sectorStart(Integer.toUnsignedLong(file.getInt((int) lister + perSector * 4)));
        }
        return tables;
    }

    private void addSector(List<Long> sectors, int number) {
        long start = sectorStart(Integer.toUnsignedLong(number));
        if (isWhole(start)) {
            sectors.add(start);
        }
    }

    /** The offsets of the sectors that follow one another from {@code first} on, no more than the file has. */
    private List<Long> chain(long first, List<Long> tables) {
        List<Long> chain = new ArrayList<>();
        int perTable = sectorSize / 4;
        long sector = first;
        while (isWhole(sectorStart(sector)) && chain.size() < sectors()) {
            chain.add(sectorStart(sector));
            int table = (int) (sector / perTable);
            if (table >= tables.size()) {
                break;
            }
            sector = Integer.toUnsignedLong(file.getInt((int) (tables.get(table) + sector % perTable * 4)));
        }
        return chain;
    }

    private int sectors() {
        return file.capacity() / sectorSize;
    }

    /** The first sector follows the header, which fills a whole sector of its own. */
    private long sectorStart(long sector) {
        return (sector + 1) * sectorSize;
    }

    private boolean isWhole(long start) {
        return start + sectorSize <= file.capacity();
    }
}
