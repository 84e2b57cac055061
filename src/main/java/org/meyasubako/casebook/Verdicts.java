package org.meyasubako.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.Correction;
import org.meyasubako.own.provider.CustomerNumber;

/** The verdicts on complaints: the rules' ones as they were shown, each kept, and persons' ones, which hold instead. */
public final class Verdicts {

    /** Complaints of one transaction. */
    private static final int BATCH = 200;

    private final Lanes lanes;
    private final Ledger ledger;
    private final Stored stored;
    private final Deeds deeds;

    Verdicts(Lanes lanes, Ledger ledger, Stored stored, Deeds deeds) {
        this.lanes = lanes;
        this.ledger = ledger;
        this.stored = stored;
        this.deeds = deeds;
    }

    /** The rules' verdicts on a complaint, the last first; erased ones left out. */
    public List<RecordedVerdict> history(CaseNumber.Complaint number) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(
                "SELECT at, profile, value FROM verdict WHERE complaint = ? AND value IS NOT NULL ORDER BY id DESC",
                this::verdict, number.number()));
    }

    /** The rules' last verdict, with its findings as shown; empty where the complaint was never judged. */
    public Optional<RecordedVerdict> latest(CaseNumber.Complaint number) throws CasebookUnavailableException {
        return history(number).stream().findFirst();
    }

    /** The verdict that a person put in place of the rules' one, as long as it holds. */
    public Optional<Deed<PersonsVerdict>> override(CaseNumber.Complaint number) throws CasebookUnavailableException {
        List<Deed<PersonsVerdict>> overrides = deeds.of(DeedKind.OVERRIDE, number);
        List<Deed<Note>> restored = deeds.of(DeedKind.RESTORE, number);
        long end = restored.isEmpty() ? 0 : restored.getLast().entry().number();
        return overrides.isEmpty() || overrides.getLast().entry().number() < end ? Optional.empty() : Optional.of(overrides.getLast());
    }

    /** The persons' verdicts that hold, as grouping takes them. */
    public List<Correction> corrections() throws CasebookUnavailableException {
        return lanes.read(session -> session.all("""
                SELECT o.sha256, c.kind, c.cause, c.customer FROM complaint c JOIN original o ON o.id = c.original
                WHERE c.overridden = 1 ORDER BY c.number""",
                row -> new Correction(row.digest(1), row.constant(2, Kind.class), row.constant(3, CauseCode.class),
                        row.optionalText(4).map(CustomerNumber::new))));
    }

    /**
     * Puts a person's verdict in place of the rules' one; it outlives every rebuild.
     *
     * @param reason the text to which the verdict refers
     * @return the number of the journal entry
     */
    public long override(CaseNumber.Complaint number, PersonsVerdict verdict, String reason, Person who)
            throws CasebookUnavailableException {
        return lanes.write(session -> {
            session.change("UPDATE complaint SET kind = ?, cause = ?, customer = ?, overridden = 1 WHERE number = ?",
                    verdict.kind(), verdict.cause(), verdict.customer().map(CustomerNumber::value), number.number());
            return deeds.record(session, DeedKind.OVERRIDE, number, verdict, List.of(reason), who);
        });
    }

    /** Lets the rules' verdict hold again. @return the number of the journal entry */
    public long restore(CaseNumber.Complaint number, String reason, Person who) throws CasebookUnavailableException {
        Optional<RecordedVerdict> latest = latest(number);
        return lanes.write(session -> {
            session.change("UPDATE complaint SET overridden = 0, kind = NULL, cause = NULL, customer = NULL WHERE number = ?", number.number());
            if (latest.isPresent()) {
                ComplaintWriter.showVerdict(session, number.number(), latest.get().assessment());
            }
            return deeds.record(session, DeedKind.RESTORE, number, new Note(Texts.digest(reason)), List.of(reason), who);
        });
    }

    /**
     * Puts what was read anew in place of what was read before ({@code reparse}, or after answers came). A verdict that differs from the
     * last one is recorded as one more; decisions, persons' verdicts and answers stay.
     *
     * @return how many verdicts changed
     */
    public long renew(Iterable<PreparedComplaint> complaints, Person who) throws CasebookUnavailableException {
        BatchWriter writer = new BatchWriter(ledger, who);
        long changed = 0;
        List<PreparedComplaint> batch = new ArrayList<>();
        for (PreparedComplaint complaint : complaints) {
            batch.add(complaint);
            if (batch.size() == BATCH) {
                changed += renew(writer, batch);
                batch = new ArrayList<>();
            }
        }
        return changed + renew(writer, batch);
    }

    private int renew(BatchWriter writer, List<PreparedComplaint> batch) throws CasebookUnavailableException {
        return lanes.write(session -> writer.rederive(session, batch));
    }

    private RecordedVerdict verdict(Row row) throws java.sql.SQLException {
        return new RecordedVerdict(row.instant(1), row.optionalDigest(2), stored.value(row.text(3), Assessment.class));
    }
}
