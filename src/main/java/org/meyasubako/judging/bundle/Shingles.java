package org.meyasubako.judging.bundle;

import java.util.stream.LongStream;

/** Cuts a text into overlapping pieces: three words of a script with spaces, three characters of one without. Marks and spaces do not count. */
final class Shingles {

    private static final int WIDTH = 3;

    /** Shingles of a text that are looked at: some twenty pages. */
    private static final int MOST = 10_000;

    private static final long PRIME = 0x100000001B3L;
    private static final long OFFSET = 0xCBF29CE484222325L;

    private final LongStream.Builder shingles = LongStream.builder();
    private final long[] window = new long[WIDTH];
    private int filled;
    private int count;
    private long word = OFFSET;
    private boolean inWord;
    private boolean dense;

    private Shingles() {}

    /** A number for each shingle, in order: equal for equal ones. */
    static long[] of(String text) {
        Shingles shingles = new Shingles();
        text.codePoints().takeWhile(c -> shingles.count < MOST).forEach(shingles::take);
        shingles.endWord();
        return shingles.shingles.build().toArray();
    }

    private void take(int c) {
        if (!Character.isLetter(c)) {
            endWord();
        } else if (Script.isDense(c)) {
            endWord();
            add(hash(OFFSET, c), true);
        } else {
            word = hash(word, c);
            inWord = true;
        }
    }

    private void endWord() {
        if (inWord) {
            add(word, false);
            word = OFFSET;
            inWord = false;
        }
    }

    /** A shingle never reaches over a change of script. */
    private void add(long piece, boolean isDense) {
        filled = isDense == dense ? filled : 0;
        dense = isDense;
        System.arraycopy(window, 1, window, 0, WIDTH - 1);
        window[WIDTH - 1] = piece;
        filled++;
        if (filled >= WIDTH) {
            long shingle = OFFSET;
            for (long each : window) {
                shingle = hash(shingle, each);
            }
            shingles.add(shingle);
            count++;
        }
    }

    private static long hash(long hash, long value) {
        return (hash ^ value) * PRIME;
    }
}
