package org.meyasubako.workspace;

import java.util.Optional;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.DraftWriter;
import org.meyasubako.writing.letter.Export;
import org.meyasubako.writing.letter.Posting;

/** Makes the paper of a letter as it would be written now, and searches it for whom it must not name; keeps nothing. */
final class LetterPreview {

    private final Casework work;

    LetterPreview(Casework work) {
        this.work = work;
    }

    Export paper(LetterContext context, Draft draft) throws CasebookUnavailableException {
        DraftWriter writer = new DraftWriter(work.profile().orElseGet(Profile::empty).desk(), work.stationery().pdf().get());
        Posting posting = new Posting(Math.toIntExact(work.casebook().letters().next()), work.now(), Optional.empty());
        return writer.paper(draft, posting, new LeakChecks(work).of(context));
    }
}
