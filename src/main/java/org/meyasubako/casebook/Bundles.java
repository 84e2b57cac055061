package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.BundleKey;

/** The bundles as the last grouping made them, under numbers that stay with their keys. */
public final class Bundles {

    private final Lanes lanes;
    private final Stored stored;

    Bundles(Lanes lanes, Stored stored) {
        this.lanes = lanes;
        this.stored = stored;
    }

    /**
     * Puts a new grouping in place of the last one; bundles that did not change are left alone. A key that is new gets the next number,
     * in the order of the list.
     *
     * @return the number of each sheet, in the order of the list
     */
    public List<CaseNumber.Bundle> replaceAll(List<BundleSheet> sheets) throws CasebookUnavailableException {
        return lanes.write(session -> {
            Set<Long> old = new HashSet<>(session.all("SELECT bundle FROM summary", row -> row.number(1)));
            List<CaseNumber.Bundle> numbers = new ArrayList<>();
            for (BundleSheet sheet : sheets) {
                long id = write(session, sheet);
                old.remove(id);
                numbers.add(new CaseNumber.Bundle(id));
            }
            for (long gone : old) {
                clear(session, gone);
            }
            return List.copyOf(numbers);
        });
    }

    /** Puts one bundle's sheet in place of its last one, as after a decision. */
    public CaseNumber.Bundle replace(BundleSheet sheet) throws CasebookUnavailableException {
        return new CaseNumber.Bundle(lanes.write(session -> write(session, sheet)));
    }

    /** All bundles by number. */
    public List<ListedBundle> all() throws CasebookUnavailableException {
        return lanes.read(session -> session.all("SELECT bundle, value FROM summary ORDER BY bundle", this::listed));
    }

    /** One bundle; empty where there is none with that number. */
    public Optional<ListedBundle> bundle(CaseNumber.Bundle id) throws CasebookUnavailableException {
        return lanes.read(session -> session.first("SELECT bundle, value FROM summary WHERE bundle = ?", this::listed, id.number()));
    }

    /** The key of a number that was given, also where the bundle stands in another one now. */
    public Optional<BundleKey> keyOf(CaseNumber.Bundle id) throws CasebookUnavailableException {
        return lanes.read(session -> session.first("SELECT key FROM bundle WHERE id = ?",
                row -> stored.value(row.text(1), BundleKey.class), id.number()));
    }

    /** The number that was given to a key. */
    public Optional<CaseNumber.Bundle> numberOf(BundleKey key) throws CasebookUnavailableException {
        return lanes.read(session -> find(session, stored.text(key))).stream().mapToObj(CaseNumber.Bundle::new).findFirst();
    }

    /** The members of a bundle in its order. */
    public List<ListedMember> members(CaseNumber.Bundle id) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(
                ComplaintRows.SELECT_MEMBERS + "WHERE m.bundle = ? ORDER BY m.place",
                row -> new ListedMember(ComplaintRows.row(row), stored.list(row.text(ComplaintRows.WIDTH + 1), Sentence.class)), id.number()));
    }

    /** The bundles in which a complaint stands. */
    public List<CaseNumber.Bundle> of(CaseNumber.Complaint number) throws CasebookUnavailableException {
        return lanes.read(session -> session.all("SELECT DISTINCT bundle FROM membership WHERE complaint = ? ORDER BY bundle",
                row -> new CaseNumber.Bundle(row.number(1)), number.number()));
    }

    private long write(Session session, BundleSheet sheet) throws SQLException {
        long id = numbered(session, stored.text(sheet.summary().key()));
        String summary = stored.text(sheet.summary());
        Sha256 digest = Stored.digest(summary + stored.text(sheet.members()));
        Optional<Sha256> before = session.first("SELECT digest FROM summary WHERE bundle = ?", row -> row.digest(1), id);
        if (before.filter(digest::equals).isEmpty()) {
            clear(session, id);
            session.change("INSERT INTO summary (bundle, digest, value) VALUES (?, ?, ?)", id, digest, summary);
            writeMembers(session, id, sheet.members());
        }
        return id;
    }

    private void writeMembers(Session session, long id, List<BundleSheet.Membership> members) throws SQLException {
        int place = 0;
        for (BundleSheet.Membership member : members) {
            session.change("""
                    INSERT INTO membership (bundle, complaint, place, why)
                    SELECT ?, c.number, ?, ? FROM complaint c JOIN original o ON o.id = c.original WHERE o.sha256 = ?""",
                    id, place++, stored.text(member.why()), member.complaint());
        }
    }

    private static void clear(Session session, long id) throws SQLException {
        session.change("DELETE FROM membership WHERE bundle = ?", id);
        session.change("DELETE FROM summary WHERE bundle = ?", id);
    }

    private static long numbered(Session session, String key) throws SQLException {
        OptionalLong known = find(session, key);
        if (known.isPresent()) {
            return known.getAsLong();
        }
        long id = session.number("SELECT coalesce(max(id), 0) + 1 FROM bundle");
        session.change("INSERT INTO bundle (id, key) VALUES (?, ?)", id, key);
        return id;
    }

    private static OptionalLong find(Session session, String key) throws SQLException {
        return session.first("SELECT id FROM bundle WHERE key = ?", row -> row.optionalNumber(1), key).orElse(OptionalLong.empty());
    }

    private ListedBundle listed(Row row) throws SQLException {
        return new ListedBundle(new CaseNumber.Bundle(row.number(1)), stored.value(row.text(2), BundleSheet.Summary.class));
    }
}
