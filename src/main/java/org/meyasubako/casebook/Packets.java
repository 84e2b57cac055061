package org.meyasubako.casebook;

import java.util.List;
import org.meyasubako.basis.journal.Person;

/** Which evidence packets left the desk, for whom and with which digest; the packets themselves are not kept. */
public final class Packets {

    private final Deeds deeds;

    Packets(Deeds deeds) {
        this.deeds = deeds;
    }

    /** Records that one was written. @return the number of the journal entry */
    public long record(CaseNumber.Bundle bundle, PacketExport export, Person who) throws CasebookUnavailableException {
        return deeds.record(DeedKind.PACKET, bundle, export, List.of(), who);
    }

    /** Those of a case, in the order in which they were written. */
    public List<Deed<PacketExport>> of(CaseNumber.Bundle bundle) throws CasebookUnavailableException {
        return deeds.of(DeedKind.PACKET, bundle);
    }
}
