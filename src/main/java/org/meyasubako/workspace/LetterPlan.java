package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.writing.letter.Addressee;
import org.meyasubako.writing.letter.Draft;

/** A letter to one reader as it would be written now, or why it may not be. */
public final class LetterPlan {

    private final LetterContext context;
    private final Optional<Draft> draft;
    private final List<Sentence> refusals;

    LetterPlan(LetterContext context, Optional<Draft> draft, List<Sentence> refusals) {
        this.context = context;
        this.draft = draft;
        this.refusals = List.copyOf(refusals);
    }

    /** To whom it goes. */
    public Addressee addressee() {
        return context.addressee();
    }

    /** The case, or the complaint, that it is about. */
    public String subject() {
        return context.subject().text();
    }

    /** Numbers of the complaints that it answers or speaks of. */
    public List<String> complaints() {
        return context.complaints().stream().map(row -> row.number().text()).toList();
    }

    /** The complaint from which it quotes, whose copy a person may strike more or less. */
    public Optional<CaseNumber.Complaint> quoted() {
        return SampleReader.number(context);
    }

    /** The draft; empty where it is refused. */
    public Optional<Draft> draft() {
        return refusals.isEmpty() ? draft : Optional.empty();
    }

    /** Everything that stands against it; none where it may be written. */
    public List<Sentence> refusals() {
        return refusals;
    }

    /** The same with a person's text. */
    public LetterPlan edited(String text) {
        return new LetterPlan(context, draft.map(each -> each.edited(text)), refusals);
    }

    LetterContext context() {
        return context;
    }
}
