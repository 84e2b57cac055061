package org.meyasubako.casebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.writing.redaction.Loosening;

/** What persons changed in the copies of complaints. */
public final class Strikes {

    private final Deeds deeds;

    Strikes(Deeds deeds) {
        this.deeds = deeds;
    }

    /** Strikes a place. @return the number of the journal entry */
    public long add(CaseNumber.Complaint complaint, Span place, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.STRIKE, complaint, new Strike.Added(Optional.of(place), Optional.empty()), List.of(), who);
    }

    /** Strikes words wherever they stand. @return the number of the journal entry */
    public long add(CaseNumber.Complaint complaint, String words, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.STRIKE, complaint, new Strike.Added(Optional.empty(), Optional.of(Texts.digest(words))), List.of(words), who);
    }

    /** Leaves something standing, for a reason. @return the number of the journal entry */
    public long lift(CaseNumber.Complaint complaint, Loosening what, String reason, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.STRIKE, complaint, new Strike.Lifted(what, Texts.digest(reason)), List.of(reason), who);
    }

    /** Takes a change back. @return the number of the journal entry */
    public long withdraw(CaseNumber.Complaint complaint, long entry, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.STRIKE, complaint, new Strike.Withdrawn(entry), List.of(), who);
    }

    /** The changes of a complaint's copies that hold, in their order. */
    public List<Deed<Strike>> of(CaseNumber.Complaint complaint) throws CasebookUnavailableException {
        List<Deed<Strike>> all = deeds.of(DeedKind.STRIKE, complaint);
        Set<Long> withdrawn = all.stream().flatMap(deed -> deed.value().stream())
                .filter(Strike.Withdrawn.class::isInstance).map(strike -> ((Strike.Withdrawn) strike).entry()).collect(Collectors.toSet());
        return all.stream().filter(deed -> !withdrawn.contains(deed.entry().number()))
                .filter(deed -> !(deed.value().orElse(null) instanceof Strike.Withdrawn)).toList();
    }
}
