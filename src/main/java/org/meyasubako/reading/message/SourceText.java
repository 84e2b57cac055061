package org.meyasubako.reading.message;

import com.google.common.base.Suppliers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meyasubako.basis.evidence.Span;

/** Text as a person reads it, that knows which bytes of the raw message each character came from. */
public final class SourceText {

    private final String text;
    /** Of the text as it was made; {@code base} is where this text begins in it. Made when first asked: most texts never are. */
    private final Supplier<ByteMap> map;
    private final int base;

    SourceText(String text, Supplier<ByteMap> map) {
        this(text, memoized(map), 0);
    }

    private SourceText(String text, Supplier<ByteMap> map, int base) {
        this.text = text;
        this.map = map;
        this.base = base;
    }

    private static Supplier<ByteMap> memoized(Supplier<ByteMap> map) {
        return Suppliers.memoize(map::get);
    }

    /** Text whose character {@code i} is unit {@code base + i} of {@code map}. */
    static SourceText over(String text, ByteMap map, int base) {
        return new SourceText(text, () -> map, base);
    }

    /** Text with no bytes behind it. */
    public static SourceText of(String text) {
        return new SourceText(text, () -> ByteMap.NONE);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The bytes of the raw message behind the characters from {@code from} to {@code to}; empty where there are none. */
    public Optional<Span> span(int from, int to) {
        return map.get().span(base + from, base + to);
    }

    /** The bytes behind the whole text. */
    public Optional<Span> span() {
        return span(0, text.length());
    }

    /** The characters from {@code from} to {@code to}, with the way back kept. */
    public SourceText slice(int from, int to) {
        return new SourceText(text.substring(from, to), map, base + from);
    }

    /** This text without white space at either end. */
    public SourceText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** The lines, without their ends (LF, CRLF or CR); a last end of line opens no further line. */
    public List<SourceText> lines() {
        List<SourceText> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(slice(from, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        if (from < text.length()) {
            lines.add(slice(from, text.length()));
        }
        return List.copyOf(lines);
    }

    /** The text as UTF-8, with the way back kept: what a parser of messages takes. */
    public SourceBytes encode() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long[] starts = new long[bytes.length];
        long[] ends = new long[bytes.length];
        int at = 0;
        for (int i = 0; i < text.length();) {
            int next = i + Character.charCount(text.codePointAt(i));
            int end = at + width(text.codePointAt(i));
            Optional<Span> span = span(i, next);
            Arrays.fill(starts, at, end, span.map(Span::start).orElse(-1L));
            Arrays.fill(ends, at, end, span.map(Span::end).orElse(-1L));
            at = end;
            i = next;
        }
        return new SourceBytes(bytes, 0, bytes.length, ByteMap.table(starts, ends));
    }

    /** The octets of a character in UTF-8 (RFC 3629 section 3); half a surrogate pair is written as a question mark. */
    private static int width(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c < 0x80 || half ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    /** Joins pieces into one text. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Joins pieces of source text, and characters that a repair puts between them. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<SourceText> pieces = new ArrayList<>();

        private Builder() {}

        public Builder append(SourceText piece) {
            text.append(piece.text());
            pieces.add(piece);
            return this;
        }

        /** Appends characters that stand nowhere in the raw message. */
        public Builder append(String madeUp) {
            return append(SourceText.of(madeUp));
        }

        public int length() {
            return text.length();
        }

        public SourceText build() {
            List<SourceText> joined = List.copyOf(pieces);
            return new SourceText(text.toString(), () -> ByteMap.pieces(joined));
        }
    }
}
