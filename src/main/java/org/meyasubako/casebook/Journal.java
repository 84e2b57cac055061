package org.meyasubako.casebook;

import java.util.Optional;
import java.util.function.Consumer;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.JournalHead;
import org.meyasubako.basis.journal.Person;

/** The record of who did what: read here, written by the deeds themselves. */
public final class Journal {

    private final Lanes lanes;
    private final Ledger ledger;

    Journal(Lanes lanes, Ledger ledger) {
        this.lanes = lanes;
        this.ledger = ledger;
    }

    /** All entries in their order. */
    public void each(Consumer<JournalEntry> visitor) throws CasebookUnavailableException {
        lanes.read(session -> {
            session.stream("SELECT text, hash FROM journal ORDER BY number", row -> Ledger.entry(row, 1), visitor);
            return true;
        });
    }

    /** Number and hash of the last entry: they stand for the whole journal. */
    public JournalHead head() throws CasebookUnavailableException {
        return lanes.read(ledger::last).map(JournalEntry::head).orElse(JournalHead.GENESIS);
    }

    /** The entry of this number. */
    public Optional<JournalEntry> entry(long number) throws CasebookUnavailableException {
        return lanes.read(session -> session.first("SELECT text, hash FROM journal WHERE number = ?", row -> Ledger.entry(row, 1), number));
    }

    /** The person whom an entry means; empty once the name is erased. */
    public Optional<Person> person(Sha256 digest) throws CasebookUnavailableException {
        return lanes.read(session -> ledger.person(session, digest));
    }
}
