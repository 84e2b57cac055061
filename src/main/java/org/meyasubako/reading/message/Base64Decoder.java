package org.meyasubako.reading.message;

import java.util.Arrays;
import java.util.Optional;

/**
 * Undoes base64 (RFC 2045 section 6.8) as it arrives: characters outside the alphabet are skipped, several pieces may follow one
 * another, and lines that a list server put beneath the end are left out. The decoded bytes point at the encoded body as a whole.
 */
final class Base64Decoder {

    private static final byte[] VALUES = values();

    private final SourceBytes encoded;
    private final byte[] out;
    private int length;
    private int group;
    private int inGroup;
    private boolean garbage;

    private Base64Decoder(SourceBytes encoded) {
        this.encoded = encoded;
        this.out = new byte[encoded.length() / 4 * 3 + 3];
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = (byte) i;
        }
        return values;
    }

    static TransferDecoder.Content decode(SourceBytes encoded) {
        Base64Decoder decoder = new Base64Decoder(encoded);
        decoder.run();
        ByteMap map = encoded.span().map(ByteMap::whole).orElse(ByteMap.NONE);
        SourceBytes decoded = new SourceBytes(decoder.out, 0, decoder.length, map);
        return new TransferDecoder.Content(decoded,
                decoder.garbage ? Optional.of(MessageDefect.BAD_BASE64.at(encoded.span())) : Optional.empty());
    }

    private void run() {
        for (int i = 0; i < encoded.length(); i++) {
            int b = encoded.at(i);
            if (VALUES[b] >= 0) {
                add(VALUES[b]);
            } else if (b == '=') {
                if (inGroup > 1 && endGroup() && !goesOn(i + 1)) {
                    return;
                }
            } else {
                garbage |= b > ' ';
            }
        }
        garbage |= inGroup > 0;
        endGroup();
    }

    private void add(int value) {
        group = group << 6 | value;
        if (++inGroup == 4) {
            out[length++] = (byte) (group >> 16);
            out[length++] = (byte) (group >> 8);
            out[length++] = (byte) group;
            inGroup = 0;
            group = 0;
        }
    }

    /** Writes what an unfinished group holds; true where there was one. */
    private boolean endGroup() {
        boolean open = inGroup > 0;
        if (inGroup == 2) {
            out[length++] = (byte) (group >> 4);
        } else if (inGroup == 3) {
            out[length++] = (byte) (group >> 10);
            out[length++] = (byte) (group >> 2);
        }
        inGroup = 0;
        group = 0;
        return open;
    }

    /** Whether more base64 follows the padding: another piece, and not a footer that somebody wrote beneath. */
    private boolean goesOn(int from) {
        boolean any = false;
        for (int i = from; i < encoded.length(); i++) {
            int b = encoded.at(i);
            if (b > ' ' && b != '=') {
                if (VALUES[b] < 0) {
                    garbage = true;
                    return false;
                }
                any = true;
            } else if (any && (b == '\n' || b == '=')) {
                return true;
            } else if (any && b == ' ') {
                garbage = true;
                return false;
            }
        }
        return any;
    }
}
