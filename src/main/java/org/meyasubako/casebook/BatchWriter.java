package org.meyasubako.casebook;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meyasubako.basis.journal.Person;

/** Writes batches of complaints, each with the journal entry that binds what was added and how it was judged. */
final class BatchWriter {

    private final Ledger ledger;
    private final Person who;
    private final ComplaintWriter writer = new ComplaintWriter();

    BatchWriter(Ledger ledger, Person who) {
        this.ledger = ledger;
        this.who = who;
    }

    /** Adds them. Where nothing is new, nothing is written: the same import twice leaves the file as it was. */
    List<Added> add(Session session, List<PreparedComplaint> batch) throws SQLException {
        Instant now = ledger.now();
        List<Added> added = new ArrayList<>();
        long verdicts = Bindings.lastVerdict(session);
        for (PreparedComplaint complaint : batch) {
            added.add(writer.add(session, complaint, now));
        }
        List<Added> fresh = added.stream().filter(one -> one.place() == Added.Place.NEW).toList();
        if (!fresh.isEmpty()) {
            Map<String, String> facts = new TreeMap<>(Bindings.ofVerdicts(session, verdicts));
            facts.putAll(Bindings.ofComplaints(session, fresh.getFirst().number().number(), fresh.getLast().number().number()));
            ledger.enter(session, who, "import", facts);
        }
        return added;
    }

    /** Reads them anew: a verdict that differs from the last is one more. @return how many verdicts changed */
    int rederive(Session session, List<PreparedComplaint> batch) throws SQLException {
        Instant now = ledger.now();
        long verdicts = Bindings.lastVerdict(session);
        int changed = 0;
        for (PreparedComplaint complaint : batch) {
            changed += writer.rederive(session, complaint, now) ? 1 : 0;
        }
        if (changed > 0) {
            ledger.enter(session, who, "assess", Bindings.ofVerdicts(session, verdicts));
        }
        return changed;
    }
}
