package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Quoted-printable (RFC 2045 section 6.7) undone, with the way back from each decoded byte.
 *
 * <p>What is broken stands as it is written: an equals sign that no two hexadecimal digits follow is an equals sign.
 */
final class QuotedPrintable {

    private final byte[] encoded;
    private final byte[] decoded;
    private final int[] starts;
    private final int[] ends;
    private int length;
    private int broken;

    private QuotedPrintable(byte[] encoded, boolean located) {
        this.encoded = encoded;
        this.decoded = new byte[encoded.length];
        this.starts = new int[located ? encoded.length : 0];
        this.ends = new int[located ? encoded.length : 0];
        decodeAll();
    }

    /** The decoded bytes; the way back is made only where it is asked for. */
    static SourceBytes decode(SourceBytes body) {
        byte[] encoded = body.view();
        QuotedPrintable plain = new QuotedPrintable(encoded, false);
        ByteMap map = ByteMap.deferred(() -> {
            QuotedPrintable located = new QuotedPrintable(encoded, true);
            return ByteMap.table(located.starts, located.ends, body.map());
        });
        return new SourceBytes(plain.decoded, 0, plain.length, map);
    }

    /** Whether some equals sign means nothing. */
    static boolean isBroken(SourceBytes body) {
        return new QuotedPrintable(body.view(), false).broken > 0;
    }

    private void decodeAll() {
        int at = 0;
        while (at < encoded.length) {
            at = switch (encoded[at]) {
                case '=' -> decodeEquals(at);
                case ' ', '\t' -> copyBlanks(at);
                default -> copy(at, at + 1, encoded[at]);
            };
        }
    }

    private int decodeEquals(int at) {
        int afterBreak = softBreak(at + 1);
        if (afterBreak >= 0) {
            return afterBreak;
        }
        if (at + 2 < encoded.length) {
            int high = Character.digit(encoded[at + 1], 16);
            int low = Character.digit(encoded[at + 2], 16);
            if (high >= 0 && low >= 0) {
                return copy(at, at + 3, (byte) (high << 4 | low));
            }
        }
        broken++;
        return copy(at, at + 1, (byte) '=');
    }

    /** Where the next line begins, if only blanks stand before the line end; −1 otherwise. */
    private int softBreak(int from) {
        int at = skipBlanks(from);
        if (at == encoded.length) {
            return at;
        }
        if (encoded[at] == '\r') {
            return at + 1 < encoded.length && encoded[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return encoded[at] == '\n' ? at + 1 : -1;
    }

    /** Blanks before a line end were put in on the way and are not content. */
    private int copyBlanks(int from) {
        int to = skipBlanks(from);
        if (to == encoded.length || encoded[to] == '\n' || encoded[to] == '\r') {
            return to;
        }
        for (int at = from; at < to; at++) {
            copy(at, at + 1, encoded[at]);
        }
        return to;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < encoded.length && (encoded[at] == ' ' || encoded[at] == '\t')) {
            at++;
        }
        return at;
    }

    private int copy(int from, int to, byte value) {
        if (starts.length > 0) {
            starts[length] = from;
            ends[length] = to;
        }
        decoded[length++] = value;
        return to;
    }

    /** For encoded words (RFC 2047 section 4.2), where an underscore is a space. */
    static byte[] decodeWord(byte[] word) {
        // An underscore becomes =20 before the rest is read: no other rule gives a space at the end of a word.
        ByteArrayOutputStream escaped = new ByteArrayOutputStream(word.length + 16);
        for (byte b : word) {
            if (b == '_' || b == ' ') {
                escaped.writeBytes(new byte[] {'=', '2', '0'});
            } else {
                escaped.write(b);
            }
        }
        QuotedPrintable decoded = new QuotedPrintable(escaped.toByteArray(), false);
        return Arrays.copyOf(decoded.decoded, decoded.length);
    }
}
