package org.meyasubako.reading.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A few bytes to look for, by Horspool's method: most places are skipped a pattern's length at a time. */
final class BytePattern {

    private final byte[] bytes;
    private final int[] shifts = new int[256];

    BytePattern(String ascii) {
        bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(shifts, bytes.length);
        for (int i = 0; i < bytes.length - 1; i++) {
            shifts[bytes[i] & 0xFF] = bytes.length - 1 - i;
        }
    }

    int length() {
        return bytes.length;
    }

    /** The first index at or after {@code from} where the whole pattern stands before {@code to}, else -1. */
    int find(byte[] text, int from, int to) {
        int last = bytes.length - 1;
        byte lastByte = bytes[last];
        for (int i = from + last; i < to; i += shifts[text[i] & 0xFF]) {
            if (text[i] == lastByte && Arrays.equals(text, i - last, i, bytes, 0, last)) {
                return i - last;
            }
        }
        return -1;
    }
}
