package org.meyasubako.basis.evidence;

/**
 * A stretch of bytes in one {@link RawMessage}: the first byte, and one past the last.
 *
 * @param start offset of the first byte, from the first byte of the message
 * @param end offset one past the last byte; equal to {@code start} for a place between two bytes
 */
public record Span(long start, long end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of bytes covered. */
    public long length() {
        return end - start;
    }

    /** The smallest span that covers this one and {@code other}. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Whether {@code other} lies wholly within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Long.compare(start, other.start);
        return byStart != 0 ? byStart : Long.compare(end, other.end);
    }
}
