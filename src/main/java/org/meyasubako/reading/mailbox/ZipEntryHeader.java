package org.meyasubako.reading.mailbox;

/**
 * What the central directory of a zip says of one member (APPNOTE 4.3.12).
 *
 * @param rawName the bytes of its name
 * @param utf8 whether the archive says that the name is UTF-8 (general purpose bit 11)
 * @param encrypted general purpose bit 0
 * @param method how it is packed: 0 stored, 8 deflated
 * @param packedLength bytes in the archive
 * @param length bytes when unpacked, as claimed
 * @param crc CRC-32 of the unpacked bytes
 * @param headerOffset where its local header stands
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ZipEntryHeader(
        byte[] rawName, boolean utf8, boolean encrypted, int method, long packedLength, long length, long crc, long headerOffset) {

    boolean isFolder() {
        return rawName.length > 0 && rawName[rawName.length - 1] == '/';
    }
}
