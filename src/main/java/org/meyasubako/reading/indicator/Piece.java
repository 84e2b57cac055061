package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Something found between two places of a refanged text.
 *
 * @param start its first character
 * @param end one past its last character
 */
record Piece<T>(int start, int end, T value) {

    /** The characters that belong to any of {@code some} or {@code others}. */
    static BitSet covered(List<? extends Piece<?>> some, List<? extends Piece<?>> others) {
        BitSet covered = new BitSet();
        some.forEach(piece -> covered.set(piece.start(), piece.end()));
        others.forEach(piece -> covered.set(piece.start(), piece.end()));
        return covered;
    }

    /** Those of {@code pieces} that share no character with any of {@code taken}; both stand in the order of the text. */
    static <T> List<Piece<T>> outside(List<Piece<T>> pieces, List<? extends Piece<?>> taken) {
        List<Piece<T>> free = new ArrayList<>();
        int next = 0;
        for (Piece<T> piece : pieces) {
            while (next < taken.size() && taken.get(next).end() <= piece.start) {
                next++;
            }
            if (next == taken.size() || taken.get(next).start() >= piece.end) {
                free.add(piece);
            }
        }
        return List.copyOf(free);
    }
}
