package org.meyasubako.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.casebook.KeptLetter;
import org.meyasubako.casebook.LetterDraft;
import org.meyasubako.casebook.LetterMark;
import org.meyasubako.judging.bundle.Inquiry;
import org.meyasubako.judging.deadline.BusinessCalendar;
import org.meyasubako.judging.deadline.DeadlineRule;
import org.meyasubako.judging.deadline.JapaneseHolidays;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterState;

/** Marks letters as sent or posted. An inquiry that left starts the term of the customer's answer. */
final class LetterMarker {

    private final Casework work;

    LetterMarker(Casework work) {
        this.work = work;
    }

    Outcome mark(List<Long> numbers, LetterState state, Instant at) throws CasebookUnavailableException {
        List<LetterMark> marks = new ArrayList<>();
        for (long number : new LinkedHashSet<>(numbers)) {
            Optional<KeptLetter> letter = work.casebook().letters().letter(number);
            if (letter.flatMap(KeptLetter::draft).isEmpty()) {
                return Outcome.refused(Sentence.of(LetterMarker.class, "refused.no-letter", number));
            }
            marks.add(new LetterMark(number, state, at, Optional.empty(), false));
        }
        if (marks.isEmpty()) {
            return Outcome.refused(Sentence.of(LetterMarker.class, "refused.no-letters"));
        }
        record(marks, List.of());
        return Outcome.DONE;
    }

    /** @param sent what was really sent, to which the marks refer */
    void record(List<LetterMark> marks, List<RawMessage> sent) throws CasebookUnavailableException {
        Set<CaseNumber> subjects = new LinkedHashSet<>();
        for (LetterMark mark : marks) {
            KeptLetter letter = work.casebook().letters().letter(mark.letter()).orElseThrow();
            subjects.add(letter.subject());
            if (mark.state() != LetterState.DRAFTED && letter.left().isEmpty()) {
                inquire(letter, mark);
            }
        }
        CaseNumber subject = subjects.size() == 1 ? subjects.iterator().next() : new CaseNumber.Desk();
        work.casebook().letters().mark(subject, marks, sent, work.person());
        work.regroup();
    }

    private void inquire(KeptLetter letter, LetterMark mark) throws CasebookUnavailableException {
        Optional<LetterKind> kind = letter.draft().map(LetterDraft::kind).filter(of -> of == LetterKind.L6 || of == LetterKind.L10);
        if (kind.isPresent() && letter.subject() instanceof CaseNumber.Bundle) {
            Instant due = due(mark.at(), work.zone());
            work.casebook().deeds().record(DeedKind.INQUIRY, letter.subject(), new Inquiry(Optional.of(mark.at()), Optional.of(due), Inquiry.Answer.NONE),
                    List.of(), work.person());
        }
    }

    /** By when a customer answers what was sent to him then. */
    static Instant due(Instant sent, ZoneId zone) {
        return new BusinessCalendar(new JapaneseHolidays(), BusinessCalendar.YEAR_END, zone)
                .plusBusinessDays(sent, DeadlineRule.CUSTOMER_REPLY.term().amount());
    }
}
