package org.meyasubako.workspace;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.writing.redaction.Audience;
import org.meyasubako.writing.redaction.StruckMessage;

/** Makes the copy of a complaint that a letter to a customer quotes. */
final class SampleReader {

    private final Casework work;

    SampleReader(Casework work) {
        this.work = work;
    }

    /** The copy for the customer; empty where the letter speaks of no complaint that can be read. */
    Optional<StruckMessage> copy(LetterContext context) throws CasebookUnavailableException {
        Optional<CaseNumber.Complaint> number = number(context);
        return number.isEmpty() ? Optional.empty() : Optional.of(work.copies().copy(number.get(), context.inspection().orElseThrow(),
                context.opened().map(CaseBoard.OpenCase::number), Audience.CUSTOMER));
    }

    /** The complaint of which a letter speaks. */
    static Optional<CaseNumber.Complaint> number(LetterContext context) {
        Optional<Sha256> shown = context.inspection().map(inspection -> inspection.raw().sha256());
        return context.complaints().stream().filter(row -> shown.filter(row.sha256()::equals).isPresent()).map(ListRow::number).findFirst();
    }
}
