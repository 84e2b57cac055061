package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Language;

/** Many letters one after another. */
class BatchWriterTest {

    private static final BatchWriter BATCHES = new BatchWriter(TypedCase.LETTERS, new DraftWriter(TypedCase.DESK, TypedCase.PDF));

    private static BatchLetter letter(LetterKind kind, int number) {
        return new BatchLetter(TypedCase.request(kind, Language.ENGLISH), new Posting(number, TypedCase.NOON, Optional.empty()), List.of(),
                LeakCheck.NOTHING_PROTECTED);
    }

    @Test
    void eachKindCountsItsOwnFiles() {
        List<String> names = new ArrayList<>();
        BATCHES.write(List.of(letter(LetterKind.L1, 1), letter(LetterKind.L1B, 2), letter(LetterKind.L1, 3)), entry -> names.add(entry.fileName()));
        assertThat(names).containsExactly("L1-001.eml", "L1b-001.eml", "L1-002.eml");
    }

    @Test
    void oneThatCannotBeMadeStandsInItsPlaceAndStopsNothing() {
        BatchLetter gap = new BatchLetter(new LetterRequest(LetterKind.L4, Language.ENGLISH, TypedCase.reader(LetterKind.L4, Language.ENGLISH), TypedCase.TAG,
                LetterFacts.NONE), new Posting(1, TypedCase.NOON, Optional.empty()), List.of(), LeakCheck.NOTHING_PROTECTED);
        List<Boolean> finished = new ArrayList<>();
        BATCHES.write(List.of(gap, letter(LetterKind.L4, 2)), entry -> finished.add(entry.export() instanceof Export.Finished));
        assertThat(finished).containsExactly(false, true);
    }

    @Test
    void anInterruptionEndsItAfterTheLetterAtHand() {
        int done = BATCHES.write(List.of(letter(LetterKind.L1, 1), letter(LetterKind.L1, 2)), entry -> Thread.currentThread().interrupt());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).isEqualTo(1);
    }
}
