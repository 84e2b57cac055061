package org.meyasubako.casebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.reading.trace.MarkedHost;

/** What persons know of hosts: by it chains are read. */
public final class HostMarkings {

    private final Deeds deeds;

    HostMarkings(Deeds deeds) {
        this.deeds = deeds;
    }

    /**
     * Marks a host, or lifts its mark.
     *
     * @param subject the complaint in whose chain it was seen, or the desk
     * @param reason the text to which the marking refers
     * @return the number of the journal entry
     */
    public long record(CaseNumber subject, HostMarking marking, String reason, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.MARK_HOST, subject, marking, List.of(reason), who);
    }

    /** The hosts that are marked now, each with the deed that marked it last. */
    public Map<MarkedHost, Deed<HostMarking>> all() throws CasebookUnavailableException {
        Map<MarkedHost, Deed<HostMarking>> marked = new HashMap<>();
        for (Deed<HostMarking> deed : deeds.all(DeedKind.MARK_HOST)) {
            Optional<HostMarking> marking = deed.value();
            marking.map(HostMarking::host).ifPresent(marked::remove);
            marking.filter(each -> each.role().isPresent()).ifPresent(each -> marked.put(each.host(), deed));
        }
        return Map.copyOf(marked);
    }

    /** The marks that hold now, in the order in which they were made. */
    public List<HostMark> marks() throws CasebookUnavailableException {
        return all().values().stream().sorted(Comparator.comparingLong(deed -> deed.entry().number()))
                .flatMap(deed -> deed.value().flatMap(HostMarking::mark).stream()).toList();
    }
}
