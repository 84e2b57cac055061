package org.meyasubako.reading.message;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;

/**
 * Decodes byte by byte, and so learns which bytes each character came from and which mean nothing. Slow, and so used only for
 * damaged text and for texts that somebody points into.
 */
final class StepDecoder {

    private static final char REPLACEMENT = '\uFFFD';

    private final SourceBytes bytes;
    private final CharsetDecoder decoder;
    private final boolean resetsAtLineEnd;
    private final ByteBuffer in;
    private final CharBuffer out = CharBuffer.allocate(8);
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private int malformed;
    private int firstMalformed = -1;

    private StepDecoder(SourceBytes bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // Each line of ISO-2022-JP begins in ASCII (RFC 1468): a lost escape sequence spoils no more than its line.
        this.resetsAtLineEnd = CharsetLabels.isIso2022(charset);
        this.in = ByteBuffer.wrap(bytes.array(), bytes.arrayStart(), bytes.length()).slice();
        this.text = new StringBuilder(bytes.length());
        this.starts = new int[bytes.length() + 1];
        this.ends = new int[bytes.length() + 1];
    }

    /** Text, and for each of its characters the bytes in the window that it came from. */
    static final class Steps {

        private final String text;
        private final int malformed;
        private final int firstMalformed;
        private final int beyondAscii;

        private Steps(StepDecoder done, int beyondAscii) {
            this.text = done.text.toString();
            this.malformed = done.malformed;
            this.firstMalformed = done.firstMalformed;
            this.beyondAscii = beyondAscii;
        }

        String text() {
            return text;
        }

        /** The number of places where bytes mean nothing. */
        int malformed() {
            return malformed;
        }

        int beyondAscii() {
            return beyondAscii;
        }

        Optional<Span> firstMalformed(SourceBytes bytes) {
            return firstMalformed < 0 ? Optional.empty() : bytes.span(firstMalformed, firstMalformed + 1);
        }
    }

    static Steps decode(SourceBytes bytes, Charset charset) {
        StepDecoder decoder = new StepDecoder(bytes, charset);
        decoder.run();
        int beyondAscii = 0;
        for (int i = 0; i < bytes.length(); i++) {
            beyondAscii += bytes.at(i) >= 0x80 ? 1 : 0;
        }
        return new Steps(decoder, beyondAscii);
    }

    /** The way back from the characters of {@code text}, which these bytes gave in this charset. */
    static ByteMap map(SourceBytes bytes, Charset charset, String text) {
        if (charset.equals(StandardCharsets.UTF_8) && text.indexOf(REPLACEMENT) < 0) {
            return utf8(bytes, text);
        }
        StepDecoder decoder = new StepDecoder(bytes, charset);
        decoder.run();
        return decoder.map();
    }

    /** Well-formed UTF-8 needs no decoder: each character tells its width. */
    private static ByteMap utf8(SourceBytes bytes, String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int at = bytes.arrayStart();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            starts[i] = at;
            int width = c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 4 : 3;
            ends[i] = at + width;
            at += Character.isHighSurrogate(c) ? 0 : width;
        }
        return ByteMap.through(starts, ends, bytes.map());
    }

    private ByteMap map() {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            starts[i] += bytes.arrayStart();
            ends[i] += bytes.arrayStart();
        }
        return ByteMap.through(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), bytes.map());
    }

    private void run() {
        if (!resetsAtLineEnd) {
            runTo(0, bytes.length());
            return;
        }
        int from = 0;
        while (from < bytes.length()) {
            int end = lineEnd(from);
            runTo(from, end);
            from = end;
            while (from < bytes.length() && isLineEnd(from)) {
                put((char) bytes.at(from), from, from + 1);
                from++;
            }
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < bytes.length() && !isLineEnd(at)) {
            at++;
        }
        return at;
    }

    private boolean isLineEnd(int at) {
        return bytes.at(at) == '\n' || bytes.at(at) == '\r';
    }

    private void runTo(int from, int to) {
        decoder.reset();
        in.limit(to);
        in.position(from);
        for (int fed = from + 1; fed <= to; fed++) {
            step(Math.max(fed, in.position()), false);
        }
        int before = -1;
        while (in.position() < to && in.position() != before) {
            before = in.position();
            step(to, true);
        }
        in.position(to);
        out.clear();
        decoder.decode(in, out, true);
        decoder.flush(out);
        take(to);
    }

    /** Offers the bytes up to {@code limit}. */
    private void step(int limit, boolean last) {
        in.limit(limit);
        int before = in.position();
        out.clear();
        CoderResult result = decoder.decode(in, out, last);
        take(before);
        if (result.isError()) {
            int bad = in.position();
            malformed++;
            firstMalformed = firstMalformed < 0 ? bad : firstMalformed;
            in.position(Math.min(limit, bad + result.length()));
            put(REPLACEMENT, bad, in.position());
        }
    }

    private void take(int from) {
        for (int i = 0; i < out.position(); i++) {
            put(out.get(i), from, in.position());
        }
    }

    private void put(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }
}
