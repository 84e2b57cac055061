package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.Deed;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.casebook.PersonsVerdict;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.Overruling;
import org.meyasubako.judging.assessment.Verdict;

/** Opens a complaint: reads its bytes again, and puts beside them what was judged and what persons did. */
final class ComplaintPageReader {

    /** What persons do to a complaint, and to a case. */
    private static final List<DeedKind<?>> TO_COMPLAINTS = List.of(DeedKind.OVERRIDE, DeedKind.RESTORE, DeedKind.QUEUE, DeedKind.NOTE,
            DeedKind.LETTER, DeedKind.LETTER_MARK, DeedKind.QUARANTINE, DeedKind.CONSENT, DeedKind.STRIKE, DeedKind.MARK_HOST);

    private static final List<DeedKind<?>> TO_CASES = List.of(DeedKind.DECIDE, DeedKind.APPROVE, DeedKind.CLEAR, DeedKind.SITE_CHECK,
            DeedKind.INQUIRY, DeedKind.CUSTOMER_FACT, DeedKind.LETTER, DeedKind.LETTER_MARK, DeedKind.PACKET, DeedKind.NOTE);

    private final Casework work;

    ComplaintPageReader(Casework work) {
        this.work = work;
    }

    ComplaintPage read(CaseNumber.Complaint number, RawMessage raw) throws CasebookUnavailableException {
        Inspection inspection = work.messages().inspect(raw);
        AuthenticationCheck checks = new AuthenticationCheck(work);
        Optional<Deed<PersonsVerdict>> override = work.casebook().verdicts().override(number);
        List<CaseBoard.OpenCase> within = work.board().cases().stream()
                .filter(each -> each.bundle().members().stream().anyMatch(member -> member.complaint().equals(raw.sha256()))).toList();
        return new ComplaintPage(number, inspection, inspection.assessment().map(machine -> verdict(machine, raw.sha256(), override)),
                reason(override), within.stream().map(work.reader()::row).toList(), new OwnerCardReader(work).read(inspection),
                checks.stated(inspection.complaint()), checks.evaluated(raw, inspection.complaint()), history(number, within));
    }

    private Verdict verdict(Assessment machine, Sha256 complaint, Optional<Deed<PersonsVerdict>> override) {
        Optional<Verdict> persons = override.flatMap(deed -> deed.value().map(value -> new Overruling(complaint,
                person(deed.entry().act().person()).orElse("–"), deed.entry().act().at(), value.reason(), value.kind(), value.cause(),
                value.customer()).over(complaint, machine)));
        return persons.orElse(machine);
    }

    private Optional<String> reason(Optional<Deed<PersonsVerdict>> override) throws CasebookUnavailableException {
        Optional<PersonsVerdict> value = override.flatMap(Deed::value);
        return value.isPresent() ? work.casebook().texts().text(value.get().reason()) : Optional.empty();
    }

    private List<ComplaintPage.Deed> history(CaseNumber.Complaint number, List<CaseBoard.OpenCase> within) throws CasebookUnavailableException {
        List<ComplaintPage.Deed> deeds = new ArrayList<>();
        for (DeedKind<?> kind : TO_COMPLAINTS) {
            add(deeds, work.casebook().deeds().of(kind, number));
        }
        for (CaseBoard.OpenCase each : within) {
            for (DeedKind<?> kind : TO_CASES) {
                add(deeds, work.casebook().deeds().of(kind, each.number()));
            }
        }
        deeds.sort(Comparator.comparing(ComplaintPage.Deed::at).reversed());
        return deeds;
    }

    private void add(List<ComplaintPage.Deed> deeds, List<? extends Deed<?>> done) throws CasebookUnavailableException {
        for (Deed<?> deed : done) {
            deeds.add(new ComplaintPage.Deed(deed.entry().act().at(), person(deed.entry().act().person()),
                    Sentence.of(ComplaintPageReader.class, "done." + deed.entry().act().action(), deed.subject().text()), words(deed)));
        }
    }

    private List<String> words(Deed<?> deed) throws CasebookUnavailableException {
        List<String> words = new ArrayList<>();
        for (var fact : deed.entry().act().facts().entrySet()) {
            if (fact.getKey().startsWith("text-")) {
                work.casebook().texts().text(new Sha256(fact.getValue())).ifPresent(words::add);
            }
        }
        return words;
    }

    private Optional<String> person(Sha256 digest) {
        try {
            return work.casebook().journal().person(digest).map(ComplaintPageReader::name);
        } catch (CasebookUnavailableException e) {
            // A name that cannot be read is shown as one that was erased.
            return Optional.empty();
        }
    }

    private static String name(Person person) {
        return person.name().isBlank() ? person.account() : person.name();
    }
}
