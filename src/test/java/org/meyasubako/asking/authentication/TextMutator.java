package org.meyasubako.asking.authentication;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Makes damaged texts of good ones, always the same for the same seeds. How many is told by {@code -Dfuzz.rounds=}; a few where it is not.
 */
public final class TextMutator {

    private static final int FEW = 5_000;
    private static final int MAX_CHANGES = 6;
    private static final int MAX_REPEATS = 40;

    private final List<String> seeds;
    private final List<String> words;

    /** @param words pieces that the texts are made of, and that matter to their parser */
    public TextMutator(List<String> seeds, List<String> words) {
        this.seeds = List.copyOf(seeds);
        this.words = List.copyOf(words);
    }

    /** Hands over text after text; where one fails, its round is told. */
    public void forEach(Consumer<String> check) {
        long rounds = Long.getLong("fuzz.rounds", FEW);
        for (long round = 0; round < rounds; round++) {
            String text = text(new Random(round));
            try {
                check.accept(text);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + round + ": " + text, e);
            }
        }
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "" : any(seeds, random));
        for (int change = random.nextInt(MAX_CHANGES); change >= 0; change--) {
            change(text, random);
        }
        return text.toString();
    }

    private void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, any(words, random));
            case 2 -> text.replace(at, end, any(words, random));
            case 3 -> text.insert(at, (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
            case 4 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(MAX_REPEATS)));
            case 5 -> text.setLength(at);
            default -> text.append(any(seeds, random));
        }
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
