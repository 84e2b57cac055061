package org.meyasubako.reading.indicator;

import java.util.List;

/** A text whose defanged pieces are undone, and which knows where each of its characters stood in the text as written. */
final class RefangedText {

    private final String written;
    private final String text;
    private final List<Edit> edits;

    /** @param edits in the order of the text, not overlapping */
    RefangedText(String written, String text, List<Edit> edits) {
        this.written = written;
        this.text = text;
        this.edits = List.copyOf(edits);
    }

    /** The characters from {@code start} to {@code end} stand for those from {@code writtenStart} to {@code writtenEnd}. */
    record Edit(int start, int end, int writtenStart, int writtenEnd) {

        private boolean touches(int from, int to) {
            // A deletion has no character of its own: it counts where there is text on both sides of it.
            return start == end ? from < start && start < to : from < end && start < to;
        }
    }

    String text() {
        return text;
    }

    /** Where the character at {@code at} begins in the text as written. */
    int writtenStart(int at) {
        int last = lastEdit(at);
        if (last < 0) {
            return at;
        }
        Edit edit = edits.get(last);
        return at < edit.end ? edit.writtenStart : at - edit.end + edit.writtenEnd;
    }

    /** One past the place where the character before {@code end} ends in the text as written. */
    int writtenEnd(int end) {
        int last = end == 0 ? -1 : lastEdit(end - 1);
        if (last < 0) {
            return end;
        }
        Edit edit = edits.get(last);
        return end <= edit.end ? edit.writtenEnd : end - edit.end + edit.writtenEnd;
    }

    /** The text as written behind the characters from {@code from} to {@code to}. */
    String written(int from, int to) {
        return written.substring(writtenStart(from), writtenEnd(to));
    }

    /** Whether anything between {@code from} and {@code to} was defanged. */
    boolean isRefanged(int from, int to) {
        int last = lastEdit(to - 1);
        for (int i = last; i >= 0 && edits.get(i).end >= from; i--) {
            if (edits.get(i).touches(from, to)) {
                return true;
            }
        }
        return false;
    }

    /** The last edit that starts at or before {@code at}; −1 where there is none. */
    private int lastEdit(int at) {
        int low = 0;
        int high = edits.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).start <= at) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
