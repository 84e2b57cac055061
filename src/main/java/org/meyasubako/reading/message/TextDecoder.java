package org.meyasubako.reading.message;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Makes text of bytes in a known charset, with the way back from each character to its bytes. */
final class TextDecoder {

    private static final byte ESCAPE = 0x1B;

    private TextDecoder() {}

    /** The text of {@code bytes}; what is malformed becomes U+FFFD. */
    static SourceText decode(SourceBytes bytes, Charset charset) {
        byte[] array = bytes.view();
        String text = new String(array, charset);
        boolean oneByteEach = CharsetResolver.isAscii(array) && text.length() == array.length;
        ByteMap map = oneByteEach ? bytes.map() : ByteMap.deferred(() -> table(array, charset, text.length(), bytes.map()));
        return new SourceText(text, map);
    }

    private static ByteMap table(byte[] array, Charset charset, int length, ByteMap under) {
        int[] starts = new int[length];
        int[] ends = new int[length];
        if (charset.equals(StandardCharsets.UTF_8) && CharsetResolver.fits(array, charset)) {
            fillUtf8(array, starts, ends);
        } else {
            fill(array, charset, starts, ends);
        }
        return ByteMap.table(starts, ends, under);
    }

    /** Well-formed UTF-8 tells by its first byte how many bytes, and how many UTF-16 units, a character has. */
    private static void fillUtf8(byte[] array, int[] starts, int[] ends) {
        int unit = 0;
        for (int at = 0; at < array.length; ) {
            int first = array[at] & 0xFF;
            int width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            for (int units = width == 4 ? 2 : 1; units > 0; units--, unit++) {
                starts[unit] = at;
                ends[unit] = at + width;
            }
            at += width;
        }
    }

    /** Any charset, shift sequences too: the decoder is given room for one character at a time, and shows how far it read. */
    private static void fill(byte[] array, Charset charset, int[] starts, int[] ends) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(array);
        CharBuffer out = CharBuffer.allocate(2);
        int unit = 0;
        int start = 0;
        while (unit < starts.length) {
            out.clear().limit(1);
            decoder.decode(in, out, true);
            if (out.position() == 0) {
                // A character outside the basic plane needs room for both of its units.
                out.clear();
                decoder.decode(in, out, true);
            }
            int made = Math.min(out.position(), starts.length - unit);
            if (made == 0) {
                break;
            }
            for (int i = 0; i < made; i++, unit++) {
                starts[unit] = afterEscapes(array, start);
                ends[unit] = Math.max(in.position(), starts[unit]);
            }
            start = in.position();
        }
        while (unit < starts.length) {
            // What the decoder only gives up at its end has no bytes of its own.
            starts[unit] = -1;
            unit++;
        }
    }

    /** Shift sequences (ISO 2022) before a character are not part of it. */
    private static int afterEscapes(byte[] array, int start) {
        int at = start;
        while (at + 2 < array.length && array[at] == ESCAPE) {
            at += array[at + 1] == '$' && array[at + 2] == '(' ? 4 : 3;
        }
        return Math.min(at, array.length);
    }
}
