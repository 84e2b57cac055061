package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts that are connected by likeness, numbered from 1 by first appearance.
 *
 * <p>No pair is missed, and few are compared: of 64 minima cut into 32 bands of two, two texts that agree in 39 differ in 25 places, which
 * spoil at most 25 bands. So those alike always have a band in common, and only those with a common band are compared.
 */
final class SketchClusters {

    /**
     * Of 64 minima: a similarity of 0.6. A mail of twenty words that differs in one has three of its eighteen shingles changed, a similarity
     * of 0.71, and a sketch tells that to 0.06: still the same sample. Too few samples only make the tier lower.
     */
    static final int ONE_SAMPLE = 39;

    /** Of 64 minima: the same words, but for a greeting or a name. */
    static final int SAME_WORDS = 58;

    private static final int BAND = 2;

    /** So few texts are sooner compared than cut into bands. */
    private static final int FEW = 16;

    private final int least;
    private final Map<Sketch, Integer> places = new LinkedHashMap<>();
    private final List<Sketch> texts = new ArrayList<>();
    private final int[] above;
    private final Map<Sketch, Integer> numbers = new HashMap<>();

    private SketchClusters(List<Sketch> sketches, int least) {
        this.least = least;
        for (Sketch sketch : sketches) {
            if (places.putIfAbsent(sketch, texts.size()) == null) {
                texts.add(sketch);
            }
        }
        this.above = new int[texts.size()];
        for (int i = 0; i < above.length; i++) {
            above[i] = i;
        }
    }

    /**
     * @param sketches in order of appearance
     * @param least how many minima two texts have in common that are alike, at least {@link #ONE_SAMPLE}
     */
    static SketchClusters of(List<Sketch> sketches, int least) {
        SketchClusters clusters = new SketchClusters(sketches, least);
        if (clusters.texts.size() <= FEW) {
            clusters.joinAll();
        } else {
            for (int band = 0; band + BAND <= Sketch.SIZE; band += BAND) {
                clusters.joinBand(band);
            }
        }
        clusters.number();
        return clusters;
    }

    private void joinAll() {
        for (int text = 1; text < texts.size(); text++) {
            for (int earlier = 0; earlier < text; earlier++) {
                join(earlier, text);
            }
        }
    }

    private void joinBand(int band) {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            if (texts.get(text).isFull()) {
                List<Integer> bucket = buckets.computeIfAbsent(texts.get(text).band(band, BAND), b -> new ArrayList<>());
                for (int earlier : bucket) {
                    join(earlier, text);
                }
                bucket.add(text);
            }
        }
    }

    private void join(int one, int other) {
        int root = root(one);
        int otherRoot = root(other);
        if (root != otherRoot && texts.get(one).isFull() && texts.get(one).agrees(texts.get(other), least)) {
            above[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
        }
    }

    private int root(int text) {
        int at = text;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    private void number() {
        Map<Integer, Integer> byRoot = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            numbers.put(texts.get(text), byRoot.computeIfAbsent(root(text), root -> byRoot.size() + 1));
        }
    }

    /** The number of a text's cluster; empty for a text that was not given. */
    Optional<Integer> numberOf(Sketch sketch) {
        return Optional.ofNullable(numbers.get(sketch));
    }
}
