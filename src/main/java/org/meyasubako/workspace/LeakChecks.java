package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.writing.letter.LeakCheck;
import org.meyasubako.writing.redaction.ClearValues;

/** Says whom a letter must not name: to a customer and to strangers, who complained; to a complainant and to strangers, who the customer is. */
final class LeakChecks {

    private final Casework work;
    private final CopyDesk copies;
    private final Map<CaseNumber, ClearValues> complainants = new HashMap<>();

    LeakChecks(Casework work) {
        this.work = work;
        this.copies = work.copies();
    }

    LeakCheck of(LetterContext context) throws CasebookUnavailableException {
        return new LeakCheck(switch (context.reader()) {
            case LetterReader.Customer customer -> complainants(context);
            case LetterReader.Complainant complainant -> copies.customer(context.customer());
            case LetterReader.Operator operator -> complainants(context).and(copies.customer(context.customer()));
        });
    }

    /** Read once for a case: a batch has many letters about it. */
    private ClearValues complainants(LetterContext context) throws CasebookUnavailableException {
        Optional<ClearValues> known = Optional.ofNullable(complainants.get(context.subject()));
        if (known.isPresent()) {
            return known.get();
        }
        List<Inspection> inspections = new ArrayList<>();
        for (ListRow row : context.complaints()) {
            Optional<RawMessage> raw = work.casebook().originals().message(row.sha256());
            raw.ifPresent(bytes -> inspections.add(work.messages().inspect(bytes)));
        }
        ClearValues values = copies.complainants(inspections);
        if (context.reader() instanceof LetterReader.Customer) {
            complainants.put(context.subject(), values);
        }
        return values;
    }
}
