package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.Erasable;
import org.meyasubako.casebook.Erased;
import org.meyasubako.casebook.KeptLetter;
import org.meyasubako.casebook.LetterDraft;
import org.meyasubako.casebook.LetterMark;
import org.meyasubako.casebook.ListRow;

/** Takes content out of a casebook where a second person agreed. */
public final class ContentEraser {

    private final Casework work;

    ContentEraser(Casework work) {
        this.work = work;
    }

    /**
     * Erases a complaint's bytes and all that was read from them.
     *
     * @param number of the complaint: {@code R-000001}
     * @param approver account of who agreed
     * @param told what came of it
     */
    public Outcome erase(String number, String ground, String approver, Consumer<Erased> told) throws CasebookUnavailableException {
        List<ListRow> rows = work.reader().complaints(List.of(number));
        Optional<Person> second = work.listed(approver).filter(Casework::mayApprove);
        if (rows.isEmpty() || ground.isBlank()) {
            return refused(ground.isBlank() ? "refused.no-ground" : "refused.no-complaint", number);
        }
        if (second.isEmpty() || approver.equals(work.person().account())) {
            return refused(second.isEmpty() ? "refused.no-approver" : "refused.same-person", approver);
        }
        told.accept(work.casebook().eraser().erase(new Erasable.Original(rows.getFirst().sha256()), ground.strip(), work.person(), second.get()));
        work.regroup();
        return Outcome.DONE;
    }

    /**
     * Erases a letter: its draft, what was sent, and to whom it was written; its number stays.
     *
     * @param number of the letter
     */
    public Outcome eraseLetter(long number, String ground, String approver, Consumer<Erased> told) throws CasebookUnavailableException {
        Optional<KeptLetter> letter = work.casebook().letters().letter(number);
        Optional<LetterDraft> draft = letter.flatMap(KeptLetter::draft);
        Optional<Person> second = work.listed(approver).filter(Casework::mayApprove);
        if (draft.isEmpty() || ground.isBlank()) {
            return ground.isBlank() ? refused("refused.no-ground") : Outcome.refused(Sentence.of(LetterMarker.class, "refused.no-letter", number));
        }
        if (second.isEmpty() || approver.equals(work.person().account())) {
            return refused(second.isEmpty() ? "refused.no-approver" : "refused.same-person", approver);
        }
        List<Erasable> contents = new ArrayList<>(List.of(new Erasable.File(draft.get().draft())));
        Optional.ofNullable(letter.get().drafted().act().facts().get("value")).ifPresent(hex -> contents.add(new Erasable.Told(new Sha256(hex))));
        letter.get().mark().flatMap(LetterMark::sent).ifPresent(sent -> contents.add(new Erasable.File(sent)));
        told.accept(work.casebook().eraser().erase(contents, ground.strip(), work.person(), second.get()));
        return Outcome.DONE;
    }

    private static Outcome refused(String code, Object... arguments) {
        return Outcome.refused(Sentence.of(ContentEraser.class, code, arguments));
    }
}
