package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;

/**
 * What persons did: decisions, approvals, changes of the grouping and all the rest of {@link DeedKind}. Nothing is changed or taken away;
 * an undo is a deed of its own.
 */
public final class Deeds {

    private static final String SELECT = "SELECT j.text, j.hash, d.subject, d.value FROM deed d JOIN journal j ON j.number = d.journal ";

    private final Lanes lanes;
    private final Ledger ledger;
    private final Stored stored;

    Deeds(Lanes lanes, Ledger ledger, Stored stored) {
        this.lanes = lanes;
        this.ledger = ledger;
        this.stored = stored;
    }

    /**
     * Records a deed with its texts, in one transaction with its journal entry.
     *
     * @param texts grounds and reasons to which the value refers by {@link Texts#digest}
     * @return the number of the journal entry
     */
    public <T> long record(DeedKind<T> kind, CaseNumber subject, T value, List<String> texts, Person who)
            throws CasebookUnavailableException {
        return lanes.write(session -> record(session, kind, subject, value, texts, who));
    }

    /** Deeds of a kind about one subject, in their order. */
    public <T> List<Deed<T>> of(DeedKind<T> kind, CaseNumber subject) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(SELECT + "WHERE d.subject = ? AND d.action = ? ORDER BY d.journal",
                row -> deed(row, kind), subject.text(), kind.action()));
    }

    /** All deeds of a kind, in their order. */
    public <T> List<Deed<T>> all(DeedKind<T> kind) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(SELECT + "WHERE d.action = ? ORDER BY d.journal", row -> deed(row, kind), kind.action()));
    }

    <T> long record(Session session, DeedKind<T> kind, CaseNumber subject, T value, List<String> texts, Person who) throws SQLException {
        return record(session, kind, subject, value, texts, List.of(), who);
    }

    /** @param originals digests of bytes to which the value refers, which are among the originals */
    <T> long record(Session session, DeedKind<T> kind, CaseNumber subject, T value, List<String> texts, List<Sha256> originals, Person who)
            throws SQLException {
        String text = stored.text(value, kind.type());
        Sha256 digest = Stored.digest(text);
        Map<String, String> facts = new TreeMap<>(Map.of("subject", subject.text(), "value", digest.hex()));
        for (int i = 0; i < texts.size(); i++) {
            facts.put("text-" + (i + 1), Texts.keep(session, texts.get(i)).hex());
        }
        for (int i = 0; i < originals.size(); i++) {
            facts.put("original-" + (i + 1), originals.get(i).hex());
        }
        long entry = ledger.enter(session, who, kind.action(), facts);
        session.change("INSERT INTO deed (journal, action, subject, sha256, value) VALUES (?, ?, ?, ?, ?)",
                entry, kind.action(), subject.text(), digest, text);
        return entry;
    }

    private <T> Deed<T> deed(Row row, DeedKind<T> kind) throws SQLException {
        CaseNumber subject = CaseNumber.parse(row.text(3)).orElseThrow(() -> new IllegalArgumentException("a deed about nothing"));
        return new Deed<>(Ledger.entry(row, 1), subject, stored.value(row.optionalText(4), kind.type()));
    }
}
