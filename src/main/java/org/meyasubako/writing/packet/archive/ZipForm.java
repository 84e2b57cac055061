package org.meyasubako.writing.packet.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The one form in which our archives are written (PKWARE APPNOTE sections 4.3.7, 4.3.12, 4.3.16): entries stored, UTF-8 names, sizes known,
 * the date fixed, no extra field, no comment. Every byte outside the files follows from their names, sizes and check sums.
 */
final class ZipForm {

    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int END_SIGNATURE = 0x06054b50;

    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    static final int END_LENGTH = 22;

    /** Above it stands a mark of zip64, which we neither write nor read. */
    static final long MAX_BYTES = 0xFFFF_FFFEL;
    static final int MAX_ENTRIES = 0xFFFE;

    /** Longer names come from elsewhere. */
    static final int MAX_NAME = 300;

    /** Version 1.0: a stored file needs no more. */
    private static final short VERSION = 10;
    /** Bit 11: the name is UTF-8. */
    private static final short FLAGS = 0x0800;
    private static final short STORED = 0;
    private static final short MIDNIGHT = 0;
    /** 1 January 1980, the first day that the format knows. */
    private static final short FIRST_DAY = 0x0021;

    /**
     * A file in an archive.
     *
     * @param crc its CRC-32
     * @param size in bytes
     * @param header offset of its local header
     */
    record Entry(String name, int crc, long size, long header) {

        byte[] nameBytes() {
            return name.getBytes(StandardCharsets.UTF_8);
        }

        /** Offset of its first byte. */
        long start() {
            return header + LOCAL_LENGTH + nameBytes().length;
        }

        /** Offset after its last byte, where the next header stands. */
        long end() {
            return start() + size;
        }
    }

    private ZipForm() {}

    /** The header before the file. */
    static byte[] local(Entry entry) {
        byte[] name = entry.nameBytes();
        byte[] header = new byte[LOCAL_LENGTH + name.length];
        common(little(header).putInt(LOCAL_SIGNATURE), entry, name).put(name);
        return header;
    }

    /** The file's line in the directory at the archive's end. */
    static byte[] central(Entry entry) {
        byte[] name = entry.nameBytes();
        byte[] line = new byte[CENTRAL_LENGTH + name.length];
        // No comment, first disk, no attributes: neither a link nor a right to run.
        common(little(line).putInt(CENTRAL_SIGNATURE).putShort(VERSION), entry, name)
                .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) entry.header()).put(name);
        return line;
    }

    /** The archive's last bytes. */
    static byte[] end(int entries, long directory, long directoryLength) {
        byte[] end = new byte[END_LENGTH];
        little(end).putInt(END_SIGNATURE).putShort((short) 0).putShort((short) 0).putShort((short) entries).putShort((short) entries)
                .putInt((int) directoryLength).putInt((int) directory).putShort((short) 0);
        return end;
    }

    /** A view of the bytes in the order in which zip archives write numbers. */
    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer common(ByteBuffer header, Entry entry, byte[] name) {
        return header.putShort(VERSION).putShort(FLAGS).putShort(STORED).putShort(MIDNIGHT).putShort(FIRST_DAY)
                .putInt(entry.crc()).putInt((int) entry.size()).putInt((int) entry.size())
                .putShort((short) name.length).putShort((short) 0);
    }
}
