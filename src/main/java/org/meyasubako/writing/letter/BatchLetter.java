package org.meyasubako.writing.letter;

import java.util.List;

/**
 * One letter of a batch.
 *
 * @param files that go with it
 * @param leaks for whom it is looked through
 */
public record BatchLetter(LetterRequest request, Posting posting, List<Enclosure> files, LeakCheck leaks) {

    public BatchLetter {
        files = List.copyOf(files);
    }
}
