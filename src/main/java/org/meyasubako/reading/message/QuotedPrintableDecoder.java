package org.meyasubako.reading.message;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;

/**
 * Undoes quoted-printable (RFC 2045 section 6.7); each decoded byte points at the one or three bytes that it was written with. An
 * equals sign that begins no code stays as written.
 */
final class QuotedPrintableDecoder {

    private final SourceBytes encoded;
    private final byte[] out;
    private final int[] sources;
    private int length;
    private int firstBad = -1;

    private QuotedPrintableDecoder(SourceBytes encoded) {
        this.encoded = encoded;
        this.out = new byte[encoded.length()];
        this.sources = new int[encoded.length()];
    }

    static TransferDecoder.Content decode(SourceBytes encoded) {
        QuotedPrintableDecoder decoder = new QuotedPrintableDecoder(encoded);
        decoder.run();
        byte[] decoded = Arrays.copyOf(decoder.out, decoder.length);
        Optional<Defect> defect = decoder.firstBad < 0
                ? Optional.empty()
                : Optional.of(MessageDefect.BAD_QUOTED_PRINTABLE.at(encoded.span(decoder.firstBad, decoder.firstBad + 1)));
        return new TransferDecoder.Content(
                new SourceBytes(decoded, 0, decoded.length, ByteMap.lazy(() -> map(encoded))), defect);
    }

    private static ByteMap map(SourceBytes encoded) {
        QuotedPrintableDecoder decoder = new QuotedPrintableDecoder(encoded);
        decoder.run();
        int[] starts = Arrays.copyOf(decoder.sources, decoder.length);
        int[] ends = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            int width = decoder.code(starts[i]) >= 0 ? 3 : 1;
            starts[i] += encoded.arrayStart();
            ends[i] = starts[i] + width;
        }
        return ByteMap.through(starts, ends, encoded.map());
    }

    private void run() {
        int at = 0;
        while (at < encoded.length()) {
            int b = encoded.at(at);
            if (b == '=') {
                at = equalsSign(at);
            } else if (b == ' ' || b == '\t') {
                at = whiteSpace(at);
            } else {
                put(b, at++);
            }
        }
    }

    /** A code, a soft line break, or a stray sign; returns where to go on. */
    private int equalsSign(int at) {
        int code = code(at);
        if (code >= 0) {
            put(code, at);
            return at + 3;
        }
        int end = afterWhiteSpace(at + 1);
        int next = end;
        while (next < encoded.length() && encoded.at(next) == '\r') {
            next++;
        }
        if (next < encoded.length() && encoded.at(next) == '\n') {
            return next + 1;
        }
        if (next > end || end == encoded.length()) {
            return next;
        }
        firstBad = firstBad < 0 ? at : firstBad;
        put('=', at);
        return at + 1;
    }

    /** White space at the end of a line was added on the way and is dropped (RFC 2045 section 6.7, rule 3). */
    private int whiteSpace(int at) {
        int end = afterWhiteSpace(at);
        if (end < encoded.length() && encoded.at(end) != '\r' && encoded.at(end) != '\n') {
            for (int i = at; i < end; i++) {
                put(encoded.at(i), i);
            }
        }
        return end;
    }

    private int afterWhiteSpace(int from) {
        int at = from;
        while (at < encoded.length() && (encoded.at(at) == ' ' || encoded.at(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The byte that {@code =XX} stands for; −1 where no such code stands at {@code at}. */
    private int code(int at) {
        if (encoded.at(at) != '=' || at + 2 >= encoded.length()) {
            return -1;
        }
        int high = encoded.at(at + 1);
        int low = encoded.at(at + 2);
        boolean hexadecimal = HexFormat.isHexDigit(high) && HexFormat.isHexDigit(low);
        return hexadecimal ? HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low) : -1;
    }

    private void put(int b, int source) {
        sources[length] = source;
        out[length++] = (byte) b;
    }
}
