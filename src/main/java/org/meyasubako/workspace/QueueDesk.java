package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.PersonsVerdict;
import org.meyasubako.casebook.QueueMove;
import org.meyasubako.casebook.QueuePlace;
import org.meyasubako.casebook.Texts;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;

/** The complaints of a casebook and all that a person does to them, singly or many at once. */
public final class QueueDesk {

    /** More hits than anybody looks through; a search that finds more is too wide. */
    private static final int MOST_HITS = 100_000;

    private final Casework work;

    public QueueDesk(Casework work) {
        this.work = work;
    }

    /** All complaints in the order of their numbers. */
    public List<QueueRow> rows() throws CasebookUnavailableException {
        QueueRowExtractor extractor = new QueueRowExtractor(work.board(),
                new DeadlineClock(work.zone(), Correspondence.read(work.casebook().letters())), work.now());
        List<QueueRow> rows = new ArrayList<>();
        work.casebook().complaints().eachRow(listed -> rows.add(extractor.extract(listed)));
        return rows;
    }

    /** At most {@code limit} complaints that came after this number, as while an import runs; their cases are not known yet. */
    public List<QueueRow> rowsAfter(long number, int limit) throws CasebookUnavailableException {
        QueueRowExtractor extractor = new QueueRowExtractor(new CaseBoard(List.of(), List.of(), work.now()),
                new DeadlineClock(work.zone(), Correspondence.none()), work.now());
        return work.casebook().complaints().page(number, limit).stream().map(extractor::extract).toList();
    }

    /** The numbers of the complaints in which all words are found; the last one may be a beginning. */
    public Set<Long> search(String typed) throws CasebookUnavailableException {
        return work.casebook().search().find(typed, MOST_HITS).stream().map(CaseNumber.Complaint::number).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A complaint, opened; empty where there is none, or where it was erased.
     *
     * @throws CasebookUnavailableException where the casebook cannot be read
     */
    public Optional<ComplaintPage> open(CaseNumber.Complaint number) throws CasebookUnavailableException {
        Optional<ListRow> row = work.casebook().complaints().row(number);
        Optional<RawMessage> raw = row.isPresent() ? work.casebook().originals().message(row.get().sha256()) : Optional.empty();
        return raw.isPresent() ? Optional.of(new ComplaintPageReader(work).read(number, raw.get())) : Optional.empty();
    }

    /** Sets complaints aside, as one deed. */
    public QueueMove setAside(Collection<CaseNumber.Complaint> numbers) throws CasebookUnavailableException {
        return move(numbers, QueueRow.CLOSED, Optional.of(work.person().account()));
    }

    /** Takes complaints to work on, as one deed. */
    public QueueMove take(Collection<CaseNumber.Complaint> numbers) throws CasebookUnavailableException {
        return move(numbers, QueueRow.WORKING, Optional.of(work.person().account()));
    }

    QueueMove move(Collection<CaseNumber.Complaint> numbers, String state, Optional<String> assignee) throws CasebookUnavailableException {
        List<QueuePlace> places = numbers.stream().<QueuePlace>map(number -> new QueuePlace(number, state, assignee, work.now())).toList();
        return work.casebook().queue().move(places, work.person());
    }

    /** Takes a move back, whole. */
    public QueueMove undo(QueueMove move) throws CasebookUnavailableException {
        return work.casebook().queue().undo(move, work.person());
    }

    /** Puts a person's verdict in place of the rules'; it needs a written reason, and the rules' verdict is kept beneath it. */
    public Outcome override(CaseNumber.Complaint number, Kind kind, CauseCode cause, Optional<CustomerNumber> customer, String reason)
            throws CasebookUnavailableException {
        String words = reason.strip();
        if (words.isEmpty()) {
            return Outcome.refused(say("refused.no-ground"));
        }
        if (work.casebook().complaints().row(number).isEmpty()) {
            return Outcome.refused(say("refused.no-complaint", number.text()));
        }
        if (customer.isPresent() && work.customer(customer.get()).isEmpty()) {
            return Outcome.refused(say("refused.no-customer", customer.get().value()));
        }
        work.casebook().verdicts().override(number, new PersonsVerdict(kind, cause, customer, Texts.digest(words)), words, work.person());
        work.regroup();
        return Outcome.DONE;
    }

    /** Puts a complaint that stands in no case into this one. */
    public Outcome place(CaseNumber.Complaint number, String bundle) throws CasebookUnavailableException {
        return work.cases().place(List.of(number.text()), bundle);
    }

    /** Lets the rules' verdict hold again. */
    public Outcome restore(CaseNumber.Complaint number, String reason) throws CasebookUnavailableException {
        if (reason.isBlank()) {
            return Outcome.refused(say("refused.no-ground"));
        }
        if (work.casebook().verdicts().override(number).isEmpty()) {
            return Outcome.refused(say("refused.no-override", number.text()));
        }
        work.casebook().verdicts().restore(number, reason.strip(), work.person());
        work.regroup();
        return Outcome.DONE;
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(QueueDesk.class, code, arguments);
    }
}
