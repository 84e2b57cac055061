package org.meyasubako.desktop.complaints.source;

import java.util.AbstractList;
import java.util.Arrays;
import org.meyasubako.basis.evidence.Span;

/** The lines of a message's bytes, by their offsets; a line longer than {@link #LONGEST} is cut into several for the eye alone. */
final class SourceLines extends AbstractList<Span> {

    /** Bytes in one row of the view. */
    static final int LONGEST = 240;

    private final int[] starts;
    private final int length;

    SourceLines(byte[] bytes) {
        int[] found = new int[16];
        int count = 0;
        int lineStart = 0;
        for (int i = 0; i <= bytes.length; i++) {
            boolean end = i == bytes.length || bytes[i] == '\n' || i - lineStart >= LONGEST;
            if (end && (i > lineStart || i < bytes.length)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = lineStart;
                lineStart = i < bytes.length && bytes[i] == '\n' ? i + 1 : i;
            }
        }
        this.starts = Arrays.copyOf(found, count);
        this.length = bytes.length;
    }

    @Override
    public Span get(int index) {
        return new Span(starts[index], index + 1 < starts.length ? starts[index + 1] : length);
    }

    @Override
    public int size() {
        return starts.length;
    }

    /** The row in which a byte stands. */
    int rowOf(long offset) {
        int found = Arrays.binarySearch(starts, (int) Math.min(offset, Integer.MAX_VALUE));
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
