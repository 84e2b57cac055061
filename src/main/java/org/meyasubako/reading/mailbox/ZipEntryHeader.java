package org.meyasubako.reading.mailbox;

/**
 * What a zip says of one member, in its directory (APPNOTE 4.3.12) or in front of the member (4.3.7).
 *
 * @param rawName the bytes of its name
 * @param utf8 whether the archive says that the name is UTF-8 (general purpose bit 11)
 * @param encrypted general purpose bit 0
 * @param method how it is packed: 0 stored, 8 deflated
 * @param packedLength bytes in the archive
 * @param length bytes when unpacked, as claimed
 * @param crc CRC-32 of the unpacked bytes, or {@link #UNKNOWN}
 * @param headerOffset where its local header stands
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ZipEntryHeader(
        byte[] rawName, boolean utf8, boolean encrypted, int method, long packedLength, long length, long crc, long headerOffset) {

    /** A checksum that the header does not state. */
    static final long UNKNOWN = -1;

    boolean isFolder() {
        return rawName.length > 0 && rawName[rawName.length - 1] == '/';
    }
}
