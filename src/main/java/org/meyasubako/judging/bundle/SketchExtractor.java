package org.meyasubako.judging.bundle;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Draws the MinHash sketch of a text: shingles of three words, and in scripts without spaces between words of three characters.
 *
 * <p>The same text gives the same sketch on every machine and in every release, since casebooks keep sketches.
 */
final class SketchExtractor {

    /** Fewer shingles tell one mail from no other. */
    private static final int LEAST_SAMPLE = 4;

    /** "Please stop this spam" is everybody's; what is longer is not said twice in the same words. */
    private static final int LEAST_WORDS = 12;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** One odd factor for each hash function, from the sequence of SplitMix64: multiplied with a well mixed number, its upper half is a hash. */
    private static final long[] FACTORS = LongStream.rangeClosed(1, Sketch.SIZE).map(i -> mix(i * MIX) | 1).toArray();

    /** The sketch of a reported mail's bare text; empty where it is too short to be told from others. */
    Optional<Sketch> sample(String bareText) {
        return sketch(bareText, LEAST_SAMPLE);
    }

    /** The sketch of a complainant's own words; empty where anyone would write the same. */
    Optional<Sketch> words(String bareText) {
        return sketch(bareText, LEAST_WORDS);
    }

    private static Optional<Sketch> sketch(String text, int least) {
        long[] shingles = Shingles.of(text);
        if (shingles.length < least) {
            return Optional.empty();
        }
        int[] minima = new int[Sketch.SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            long mixed = mix(shingle);
            for (int i = 0; i < minima.length; i++) {
                minima[i] = Math.min(minima[i], (int) ((mixed * FACTORS[i]) >>> Integer.SIZE));
            }
        }
        return Optional.of(new Sketch(minima));
    }

    /** The finalizer of SplitMix64, which spreads every bit over all. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
