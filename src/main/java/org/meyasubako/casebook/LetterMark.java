package org.meyasubako.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.writing.letter.LetterState;

/**
 * That a letter was sent or posted, or that this was a mistake ({@link LetterState#DRAFTED}).
 *
 * @param letter its number
 * @param at when it left
 * @param sent digest of what was really sent, which stands among the originals; empty where nobody has it
 * @param differs whether that reads otherwise than the draft
 */
public record LetterMark(long letter, LetterState state, Instant at, Optional<Sha256> sent, boolean differs) {

    /**
     * What a person marked in one act.
     *
     * @param letters each once
     */
    public record Act(List<LetterMark> letters) {

        public Act {
            letters = List.copyOf(letters);
        }
    }
}
