package org.meyasubako.casebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meyasubako.basis.journal.Person;

/** What complainants allowed. Who was not asked, or did not answer, allowed nothing. */
public final class Consents {

    private final Deeds deeds;

    Consents(Deeds deeds) {
        this.deeds = deeds;
    }

    /** Records an answer; the last one holds. @return the number of the journal entry */
    public long record(CaseNumber.Complaint complaint, boolean given, String ground, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.CONSENT, complaint, new Consent(given, Texts.digest(ground)), List.of(ground), who);
    }

    /** Whether a copy of this complaint may be passed on. */
    public boolean given(CaseNumber.Complaint complaint) throws CasebookUnavailableException {
        List<Deed<Consent>> answers = deeds.of(DeedKind.CONSENT, complaint);
        return !answers.isEmpty() && answers.getLast().value().map(Consent::given).orElse(false);
    }

    /** Every answer that holds. */
    public Map<CaseNumber, Boolean> all() throws CasebookUnavailableException {
        Map<CaseNumber, Boolean> answers = new HashMap<>();
        for (Deed<Consent> deed : deeds.all(DeedKind.CONSENT)) {
            answers.put(deed.subject(), deed.value().map(Consent::given).orElse(false));
        }
        return Map.copyOf(answers);
    }
}
