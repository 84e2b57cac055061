package org.meyasubako.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * What came of one letter of a batch.
 *
 * @param number under which it is kept; empty where it is not: it lacks something, or would name whom it must not
 * @param files that were written: mail, text, paper
 * @param refusals why there is no mail, or nothing at all
 * @param remarks what a person should look at: names too short to be searched for
 */
public record WrittenLetter(LetterPlan plan, Optional<Long> number, List<Path> files, List<Sentence> refusals,
        List<Sentence> remarks) {

    public WrittenLetter {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
    }

    /** Whether it is whole and may be sent or posted. */
    public boolean isReady() {
        return number.isPresent();
    }
}
