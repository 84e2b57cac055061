package org.meyasubako.reading.message;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meyasubako.basis.evidence.Span;

/**
 * The way back from units of something derived (decoded bytes, characters of text) to the bytes of the raw message.
 *
 * <p>Unit {@code i} came from bytes {@code start(i)} to {@code end(i)}; a unit that was made up, such as a line end put in by a
 * repair, came from none.
 */
sealed interface ByteMap {

    /** The map of something that has no byte range behind it: an Outlook item, a text typed by a person. */
    ByteMap NONE = new Nowhere();

    /** The bytes behind the units from {@code from} to {@code to}, which may be empty; empty where there are none. */
    Optional<Span> span(int from, int to);

    /** The map of units that stand one for one in the raw message from {@code base} on. */
    static ByteMap identity(long base) {
        return new Identity(base);
    }

    /** The map of units that came, all together, from {@code whole}: the decoded bytes of a base64 body. */
    static ByteMap whole(Span whole) {
        return new Whole(whole);
    }

    /** Unit by unit; a start of −1 marks a unit that came from nowhere. The arrays are handed over. */
    static ByteMap table(long[] starts, long[] ends) {
        return new Table(starts, ends);
    }

    /**
     * Units made from other units: unit {@code i} came from those from {@code starts[i]} to {@code ends[i]} of {@code under}, and
     * all stand in the order of their sources. The arrays are handed over.
     */
    static ByteMap through(int[] starts, int[] ends, ByteMap under) {
        return new Through(starts, ends, under);
    }

    /** The map of units that are characters of a text. */
    static ByteMap characters(SourceText text) {
        return new Characters(text);
    }

    /** The map of units that are the characters of several texts, one after another. */
    static ByteMap pieces(List<SourceText> texts) {
        return new Pieces(texts);
    }

    /** A map that is made when it is first asked: most texts are read and never pointed into. */
    static ByteMap lazy(Supplier<ByteMap> map) {
        return new Lazy(Suppliers.memoize(map::get));
    }

    /** Bytes that stand as they are in the raw message. */
    record Identity(long base) implements ByteMap {
        @Override
        public Optional<Span> span(int from, int to) {
            return Optional.of(new Span(base + from, base + to));
        }
    }

    /** Bytes that can only be pointed at together. */
    record Whole(Span whole) implements ByteMap {
        @Override
        public Optional<Span> span(int from, int to) {
            return Optional.of(whole);
        }
    }

    /** No bytes at all. */
    record Nowhere() implements ByteMap {
        @Override
        public Optional<Span> span(int from, int to) {
            return Optional.empty();
        }
    }

    /** Characters of a text, which has its own way back. */
    record Characters(SourceText text) implements ByteMap {
        @Override
        public Optional<Span> span(int from, int to) {
            return text.span(from, to);
        }
    }

    /** Characters of texts in a row; a class, since a record would hand its array out. */
    final class Pieces implements ByteMap {

        private final List<SourceText> texts;
        private final int[] offsets;

        private Pieces(List<SourceText> texts) {
            this.texts = List.copyOf(texts);
            this.offsets = new int[texts.size()];
            int offset = 0;
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = offset;
                offset += this.texts.get(i).length();
            }
        }

        @Override
        public Optional<Span> span(int from, int to) {
            int found = Arrays.binarySearch(offsets, from);
            int first = found >= 0 ? found : -found - 2;
            Optional<Span> span = Optional.empty();
            for (int i = Math.max(0, first); i < offsets.length && (offsets[i] < to || i == first); i++) {
                SourceText text = texts.get(i);
                Optional<Span> next = text.span(Math.max(0, from - offsets[i]), Math.min(text.length(), to - offsets[i]));
                Optional<Span> before = span;
                span = next.map(s -> before.map(s::union).orElse(s)).or(() -> before);
            }
            return span;
        }
    }

    /** A map behind a supplier that keeps what it made. */
    record Lazy(Supplier<ByteMap> map) implements ByteMap {
        @Override
        public Optional<Span> span(int from, int to) {
            return map.get().span(from, to);
        }
    }

    /** Ordered units over other units: any range is answered in one step. A class, since a record would hand its arrays out. */
    final class Through implements ByteMap {

        private final int[] starts;
        private final int[] ends;
        private final ByteMap under;

        private Through(int[] starts, int[] ends, ByteMap under) {
            this.starts = starts;
            this.ends = ends;
            this.under = under;
        }

        @Override
        public Optional<Span> span(int from, int to) {
            int count = Math.min(starts.length, ends.length);
            if (count == 0) {
                return Optional.empty();
            }
            if (from < to && from < count) {
                return under.span(starts[from], ends[Math.min(to, count) - 1]);
            }
            int place = from < count ? starts[from] : ends[count - 1];
            return under.span(place, place);
        }
    }

    /** One entry a unit, in any order; a class, since a record would hand its arrays out. */
    final class Table implements ByteMap {

        private final long[] starts;
        private final long[] ends;

        private Table(long[] starts, long[] ends) {
            this.starts = starts;
            this.ends = ends;
        }

        @Override
        public Optional<Span> span(int from, int to) {
            long start = Long.MAX_VALUE;
            long end = -1;
            for (int i = from; i < Math.min(to, starts.length); i++) {
                if (starts[i] >= 0) {
                    start = Math.min(start, starts[i]);
                    end = Math.max(end, ends[i]);
                }
            }
            return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
        }
    }
}
