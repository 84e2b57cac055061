package org.meyasubako.writing.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Writes many letters one after another, each with a name of its own that no mail had a hand in. */
public final class BatchWriter {

    private static final int FEWEST_DIGITS = 3;

    private final LetterWriter letters;
    private final DraftWriter drafts;

    public BatchWriter(LetterWriter letters, DraftWriter drafts) {
        this.letters = letters;
        this.drafts = drafts;
    }

    /**
     * Writes the letters in their order and hands each out as it is done; an interruption ends the batch after the letter at hand.
     *
     * @param each takes a letter, and so knows how far the batch is
     * @return how many letters were handed out
     */
    public int write(List<BatchLetter> batch, Consumer<BatchEntry> each) {
        Map<LetterKind, Integer> numbers = new EnumMap<>(LetterKind.class);
        int digits = Math.max(FEWEST_DIGITS, String.valueOf(batch.size()).length());
        int done = 0;
        for (BatchLetter letter : batch) {
            if (Thread.currentThread().isInterrupted()) {
                return done;
            }
            int number = numbers.merge(letter.request().kind(), 1, Integer::sum);
            String name = String.format(Locale.ROOT, "%s-%0" + digits + "d.eml", letter.request().kind().code(), number);
            Drafting drafting = letters.draft(letter.request());
            each.accept(new BatchEntry(done, batch.size(), name, drafting, export(drafting, letter)));
            done++;
        }
        return done;
    }

    private Export export(Drafting drafting, BatchLetter letter) {
        return switch (drafting) {
            case Draft draft -> drafts.mail(draft, letter.posting(), letter.files(), letter.leaks());
            case RefusedTemplate refused -> new Export.Refused(List.of(refused.reason()));
        };
    }
}
