package org.meyasubako.basis.evidence;

/**
 * Where a message was opened: which file, which message of it, which bytes.
 *
 * @param path the argument as given, joined by {@code /} with the path beneath it; members of an archive stand after {@code !/}
 * @param index the message's place among the messages of that file, from 0
 * @param offset its first byte in the file, or in the uncompressed member of an archive
 * @param length its number of bytes
 */
public record Origin(String path, int index, long offset, long length) {

    public Origin {
        if (index < 0 || offset < 0 || length < 0) {
            throw new IllegalArgumentException("not an origin: " + path + " " + index + " " + offset + " " + length);
        }
    }

    /** The last element of the path: the name that a person recognises. */
    public String fileName() {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
