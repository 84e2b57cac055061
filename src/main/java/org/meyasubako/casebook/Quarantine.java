package org.meyasubako.casebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;

/** Which bytes must not be shown or copied as they are. */
public final class Quarantine {

    private final Deeds deeds;

    Quarantine(Deeds deeds) {
        this.deeds = deeds;
    }

    /**
     * Marks bytes, or lifts the mark.
     *
     * @param subject the complaint in which they were found
     * @param reason the text to which the mark refers
     * @return the number of the journal entry
     */
    public long mark(CaseNumber subject, QuarantineMark mark, String reason, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.QUARANTINE, subject, mark, List.of(reason), who);
    }

    /** All that is quarantined now, each with the deed that marked it last. */
    public Map<Sha256, Deed<QuarantineMark>> all() throws CasebookUnavailableException {
        Map<Sha256, Deed<QuarantineMark>> marked = new HashMap<>();
        for (Deed<QuarantineMark> deed : deeds.all(DeedKind.QUARANTINE)) {
            deed.value().ifPresent(mark -> marked.put(mark.content(), deed));
        }
        marked.values().removeIf(deed -> deed.value().flatMap(QuarantineMark::cause).isEmpty());
        return Map.copyOf(marked);
    }

    /** Why these bytes are quarantined; empty where they are not. */
    public Optional<QuarantineMark.Cause> of(Sha256 content) throws CasebookUnavailableException {
        return Optional.ofNullable(all().get(content)).flatMap(Deed::value).flatMap(QuarantineMark::cause);
    }
}
