package org.meyasubako.reading.mailbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes the smallest OLE2 compound files ([MS-CFB]) that have a directory: names and their tree, no streams. */
final class CompoundFile {

    private static final int SECTOR = 512;
    private static final int FREE = -1;
    private static final int END = -2;

    private CompoundFile() {}

    /** A file whose root storage holds {@code names}, each the right sibling of the one before. */
    static byte[] holding(String... names) {
        return holding(List.of(names), List.of());
    }

    /** The same, with {@code inner} in the last of {@code names}, which is a storage. */
    static byte[] holding(List<String> names, List<String> inner) {
        int entries = 1 + names.size() + inner.size();
        int directorySectors = (entries * 128 + SECTOR - 1) / SECTOR;
        ByteBuffer file = ByteBuffer.allocate((2 + directorySectors) * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        header(file);
        allocation(file, directorySectors);
        entry(file, 0, "Root Entry", FREE, names.isEmpty() ? FREE : 1);
        for (int i = 0; i < names.size(); i++) {
            boolean last = i == names.size() - 1;
            entry(file, 1 + i, names.get(i), last ? FREE : 2 + i, last && !inner.isEmpty() ? 1 + names.size() : FREE);
        }
        for (int i = 0; i < inner.size(); i++) {
            int id = 1 + names.size() + i;
            entry(file, id, inner.get(i), i == inner.size() - 1 ? FREE : id + 1, FREE);
        }
        return file.array();
    }

    private static void header(ByteBuffer file) {
        file.putLong(0, 0xE11AB1A1E011CFD0L);
        file.putShort(0x1E, (short) 9);
        file.putInt(0x2C, 1);
        file.putInt(0x30, 1);
        file.putInt(0x44, END);
        for (int i = 0; i < 109; i++) {
            file.putInt(0x4C + 4 * i, i == 0 ? 0 : FREE);
        }
    }

    private static void allocation(ByteBuffer file, int directorySectors) {
        for (int i = 0; i < SECTOR / 4; i++) {
            boolean directory = i >= 1 && i <= directorySectors;
            int next = i == directorySectors ? END : i + 1;
            file.putInt(SECTOR + 4 * i, directory ? next : FREE);
        }
    }

    private static void entry(ByteBuffer file, int id, String name, int right, int child) {
        int at = 2 * SECTOR + 128 * id;
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, letters);
        file.putShort(at + 64, (short) (letters.length + 2));
        file.putInt(at + 68, FREE);
        file.putInt(at + 72, right);
        file.putInt(at + 76, child);
    }
}
