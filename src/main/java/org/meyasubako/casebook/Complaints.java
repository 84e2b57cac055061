package org.meyasubako.casebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.bundle.Candidate;

/** The complaints of a casebook, as lists and grouping need them. */
public final class Complaints {

    private final Lanes lanes;
    private final Stored stored;

    Complaints(Lanes lanes, Stored stored) {
        this.lanes = lanes;
        this.stored = stored;
    }

    /** How many there are, erased ones counted. */
    public long count() throws CasebookUnavailableException {
        return lanes.read(session -> session.number("SELECT count(*) FROM complaint"));
    }

    /** Hands all rows on in the order of their numbers, without holding them all. */
    public void eachRow(Consumer<ListRow> visitor) throws CasebookUnavailableException {
        lanes.read(session -> {
            session.stream(ComplaintRows.SELECT + "ORDER BY c.number", ComplaintRows::row, visitor);
            return true;
        });
    }

    /** A page of rows in the order of their numbers: at most {@code limit} that come after {@code after} (0 for the first). */
    public List<ListRow> page(long after, int limit) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(ComplaintRows.SELECT + "WHERE c.number > ? ORDER BY c.number LIMIT ?",
                ComplaintRows::row, after, limit));
    }

    /** The row of a complaint by its number; empty where there is none. */
    public Optional<ListRow> row(CaseNumber.Complaint number) throws CasebookUnavailableException {
        return lanes.read(session -> session.first(ComplaintRows.SELECT + "WHERE c.number = ?", ComplaintRows::row, number.number()));
    }

    /** The row of a complaint by the digest of its mail; empty where there is none. */
    public Optional<ListRow> row(Sha256 sha256) throws CasebookUnavailableException {
        return lanes.read(session -> session.first(ComplaintRows.SELECT + "WHERE o.sha256 = ?", ComplaintRows::row, sha256));
    }

    /** What grouping needs of every complaint that was judged, in the order of their numbers. */
    public void eachCandidate(Consumer<Candidate> visitor) throws CasebookUnavailableException {
        lanes.read(session -> {
            session.stream("SELECT candidate FROM finding_aid WHERE candidate IS NOT NULL ORDER BY complaint",
                    row -> stored.value(row.text(1), Candidate.class), visitor);
            return true;
        });
    }

    /** What a complaint names; none once it is erased. */
    public List<NamedIndicator> indicators(CaseNumber.Complaint number) throws CasebookUnavailableException {
        return lanes.read(session -> session.first("SELECT indicators FROM finding_aid WHERE complaint = ?",
                row -> stored.list(row.text(1), NamedIndicator.class), number.number())).orElse(List.of());
    }

    /** The other complaints of the same mailbox, the newest first. */
    public List<CaseNumber.Complaint> ofMailbox(String address, int limit) throws CasebookUnavailableException {
        return lanes.read(session -> session.all("SELECT number FROM complaint WHERE address = ? ORDER BY number DESC LIMIT ?",
                row -> new CaseNumber.Complaint(row.number(1)), address, limit));
    }
}
