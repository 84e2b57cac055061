package org.meyasubako.asking.lookup;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * A question that could be asked, with all that a person must know before allowing it.
 *
 * @param target who would be asked first, as told to the person: a server's name, or a zone; a list's zone sets the pace of its questions too
 * @param why what the answer would tell
 * @param barred why it is never asked, whatever the consent; empty where it may be
 */
public record PlannedQuestion(Question question, Reach reach, String target, Sentence why, Optional<Sentence> barred) {

    /** A question that nothing forbids. */
    public PlannedQuestion(Question question, Reach reach, String target, Sentence why) {
        this(question, reach, target, why, Optional.empty());
    }

    /** The same question, never to be asked. */
    public PlannedQuestion barred(Sentence reason) {
        return new PlannedQuestion(question, reach, target, why, Optional.of(reason));
    }
}
