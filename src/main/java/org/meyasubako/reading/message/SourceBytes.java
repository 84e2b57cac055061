package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;

/** A window on some bytes, raw or decoded, that knows which bytes of the raw message it came from. */
public final class SourceBytes {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final ByteMap map;

    /** The window on {@code bytes} from {@code start} to {@code end}; {@code map} is of the whole array. */
    SourceBytes(byte[] bytes, int start, int end, ByteMap map) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.map = map;
    }

    /** All bytes of {@code raw}, each standing for itself. */
    public static SourceBytes of(RawMessage raw) {
        return new SourceBytes(raw.bytes(), 0, raw.bytes().length, ByteMap.identity(0));
    }

    /** Bytes with nothing behind them. */
    public static SourceBytes unlocated(byte[] bytes) {
        return new SourceBytes(bytes, 0, bytes.length, ByteMap.NONE);
    }

    public int length() {
        return end - start;
    }

    /** The byte at {@code index}, as 0 to 255. */
    public int at(int index) {
        return bytes[start + index] & 0xFF;
    }

    /** The window from {@code from} to {@code to} of this one, on the same bytes. */
    public SourceBytes slice(int from, int to) {
        return new SourceBytes(bytes, start + from, start + to, map);
    }

    /** The bytes of the raw message behind {@code from} to {@code to}. */
    public Optional<Span> span(int from, int to) {
        return map.span(start + from, start + to);
    }

    /** The bytes of the raw message behind the whole window. */
    public Optional<Span> span() {
        return span(0, length());
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** The bytes as characters of the same number, and each the way back of its byte: right for ASCII. */
    SourceText asCharacters() {
        return SourceText.over(new String(bytes, start, length(), StandardCharsets.ISO_8859_1), map, start);
    }

    /** The map of the whole array behind this window. */
    ByteMap map() {
        return map;
    }

    byte[] array() {
        return bytes;
    }

    int arrayStart() {
        return start;
    }

    int arrayEnd() {
        return end;
    }
}
