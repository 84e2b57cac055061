package org.meyasubako.reading.message;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.meyasubako.basis.evidence.Span;

/**
 * The way back from units of something derived (decoded bytes, characters of text) to the bytes of the raw message.
 *
 * <p>A unit that was made up, such as a line end put in by a repair, came from nowhere.
 */
@FunctionalInterface
interface ByteMap {

    /** The map of something that has no byte range behind it: an Outlook item, a text typed by a person. */
    ByteMap NONE = (from, to) -> Optional.empty();

    /** The bytes behind the units from {@code from} to {@code to}; empty where there are none. */
    Optional<Span> span(int from, int to);

    /** The map of units that stand one for one in the raw message from {@code base} on. */
    static ByteMap identity(long base) {
        return (from, to) -> Optional.of(new Span(base + from, base + to));
    }

    /** The map of units that came, all together, from {@code whole}: the decoded bytes of a base64 body. */
    static ByteMap whole(Optional<Span> whole) {
        return (from, to) -> whole;
    }

    /** A map that is made when it is first asked: most texts never are. */
    static ByteMap deferred(Supplier<ByteMap> maker) {
        Supplier<ByteMap> made = Suppliers.memoize(maker::get);
        return (from, to) -> made.get().span(from, to);
    }

    /**
     * The map of units of which unit {@code i} came from units {@code starts[i]} to {@code ends[i]} of {@code under}; a start of −1
     * marks a unit that came from nowhere. The arrays are handed over.
     */
    static ByteMap table(int[] starts, int[] ends, ByteMap under) {
        return (from, to) -> {
            int start = Integer.MAX_VALUE;
            int end = -1;
            for (int i = from; i < Math.min(to, starts.length); i++) {
                if (starts[i] >= 0) {
                    start = Math.min(start, starts[i]);
                    end = Math.max(end, ends[i]);
                }
            }
            return end < 0 ? Optional.empty() : under.span(start, end);
        };
    }

    /** Unit by unit, in bytes of the raw message; a start of −1 marks a unit that came from nowhere. The arrays are handed over. */
    static ByteMap table(long[] starts, long[] ends) {
        return (from, to) -> {
            long start = Long.MAX_VALUE;
            long end = -1;
            for (int i = from; i < Math.min(to, starts.length); i++) {
                if (starts[i] >= 0) {
                    start = Math.min(start, starts[i]);
                    end = Math.max(end, ends[i]);
                }
            }
            return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
        };
    }
}
