package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.KeptLetter;
import org.meyasubako.casebook.LetterDraft;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.writing.letter.AnswerLedger;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterSituation;
import org.meyasubako.writing.letter.LetterState;

/** Says how a case stands in which a letter is to be written, from all letters that were written before. */
final class LetterSituations {

    private final Casework work;
    private final List<KeptLetter> letters;
    private final AnswerLedger ledger;

    /** @param again whether drafts that never left are passed over */
    LetterSituations(Casework work, boolean again) throws CasebookUnavailableException {
        this.work = work;
        this.letters = work.casebook().letters().all().stream()
                .filter(letter -> letter.draft().isPresent() && !(again && letter.state() == LetterState.DRAFTED)).toList();
        this.ledger = ledger();
    }

    private AnswerLedger ledger() {
        List<AnswerLedger.Entry> entries = new ArrayList<>();
        for (KeptLetter letter : letters) {
            LetterDraft draft = letter.draft().orElseThrow();
            address(draft.reader()).ifPresent(reader -> entries.add(new AnswerLedger.Entry(draft.kind(), letter.subject().text(), reader, letter.state(),
                    letter.left().orElse(letter.drafted().act().at()))));
        }
        return new AnswerLedger(entries);
    }

    private Optional<MailAddress> address(LetterReader reader) {
        return switch (reader) {
            case LetterReader.Complainant complainant -> MailAddress.parse(complainant.key());
            case LetterReader.Customer customer -> work.customer(customer.number()).flatMap(Customer::email);
            case LetterReader.Operator operator -> MailAddress.parse(operator.key());
        };
    }

    LetterSituation of(LetterContext context) {
        List<Decision> decisions = context.opened().map(CaseBoard.OpenCase::decisions).orElse(List.of());
        Optional<Instant> cured = decisions.stream().filter(made -> made.disposition() == Disposition.CURED).map(Decision::at).reduce((a, b) -> b);
        return new LetterSituation(context.subject().text(), context.addressee(), kind(context), grade(context), LogAnswer.NOT_SEARCHED,
                decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast()), warnings(context), cured,
                context.opened().flatMap(each -> each.facts().legalSignOff()).isPresent(), context.automatic(), ledger);
    }

    /** As the complaint was judged that the letter speaks of; of a customer's letter, the case. */
    private static Optional<Kind> kind(LetterContext context) {
        Optional<Kind> ofCase = context.opened().map(each -> each.bundle().kind());
        Optional<Kind> ofComplaint = context.complaints().stream().findFirst().flatMap(row -> row.verdict()).map(mark -> mark.kind());
        return context.reader() instanceof LetterReader.Customer ? ofCase : ofComplaint.or(() -> ofCase);
    }

    private static Optional<Grade> grade(LetterContext context) {
        return context.inspection().map(Inspection::complaint).flatMap(Complaint::chain).map(HopChain::grade);
    }

    /** Warnings that left, of this case or an earlier one. */
    private int warnings(LetterContext context) {
        Optional<CustomerNumber> party = context.reader() instanceof LetterReader.Customer customer ? Optional.of(customer.number()) : Optional.empty();
        return (int) letters.stream().filter(letter -> letter.left().isPresent()).flatMap(letter -> letter.draft().stream())
                .filter(draft -> draft.kind() == LetterKind.L6 && draft.reader() instanceof LetterReader.Customer reader
                        && party.filter(reader.number()::equals).isPresent()).count();
    }
}
