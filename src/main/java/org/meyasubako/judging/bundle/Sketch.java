package org.meyasubako.judging.bundle;

import java.util.Arrays;

/** The MinHash sketch of a text's shingles: two texts are alike as far as their sketches agree. */
public final class Sketch {

    /** Hash functions; the error of a similarity is then 0.06 at most. */
    public static final int SIZE = 64;

    private final int[] minima;

    /** @param minima the least hash of the shingles under each of the hash functions; copied */
    public Sketch(int[] minima) {
        if (minima.length == 0) {
            throw new IllegalArgumentException("a sketch has minima");
        }
        this.minima = minima.clone();
    }

    /** A copy of the minima. */
    public int[] minima() {
        return minima.clone();
    }

    /**
     * The estimated Jaccard similarity of the two shingle sets, from 0 to 1.
     *
     * @throws IllegalArgumentException where the sketches were made with different numbers of hash functions
     */
    public double similarity(Sketch other) {
        if (minima.length != other.minima.length) {
            throw new IllegalArgumentException(minima.length + " minima against " + other.minima.length);
        }
        return (double) common(other, 0) / minima.length;
    }

    /** Whether at least so many minima are equal; never for sketches of different lengths. */
    boolean agrees(Sketch other, int least) {
        return minima.length == other.minima.length && common(other, least) >= least;
    }

    /** How many minima are equal; less than {@code least} where that cannot be reached any more. */
    private int common(Sketch other, int least) {
        int equal = 0;
        for (int i = 0; i < minima.length && equal + minima.length - i >= least; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        return equal;
    }

    /** Whether it has the minima of all hash functions of today. */
    boolean isFull() {
        return minima.length == SIZE;
    }

    /** A number for {@code length} minima from {@code from}: equal for equal ones. */
    long band(int from, int length) {
        long band = 0;
        for (int i = from; i < from + length; i++) {
            band = band * 0x9E3779B97F4A7C15L + minima[i];
        }
        return band;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(minima, sketch.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
