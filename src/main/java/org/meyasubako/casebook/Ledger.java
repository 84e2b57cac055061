package org.meyasubako.casebook;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Act;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.JournalHead;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.journal.WrittenEntry;

/** Enters deeds into the journal, in the transaction in which they are done. */
final class Ledger {

    private final Clock clock;
    private final Stored stored;

    Ledger(Clock clock, Stored stored) {
        this.clock = clock;
        this.stored = stored;
    }

    Instant now() {
        return clock.instant();
    }

    /** The offset of the desk's time at {@code at}. */
    ZoneOffset offset(Instant at) {
        return clock.getZone().getRules().getOffset(at);
    }

    /** Enters one deed. @return the number of its entry */
    long enter(Session session, Person who, String action, Map<String, String> facts) throws SQLException {
        keep(session, who);
        Instant at = now();
        return enter(session, Act.of(at, offset(at), who, action, facts));
    }

    /** Enters an act whose persons are kept. @return the number of its entry */
    long enter(Session session, Act act) throws SQLException {
        JournalEntry entry = last(session).map(JournalEntry::head).orElse(JournalHead.GENESIS).next(act);
        WrittenEntry written = entry.written();
        session.change("INSERT INTO journal (number, text, hash) VALUES (?, ?, ?)", entry.number(), written.text(), written.hash());
        return entry.number();
    }

    /** Keeps a person's row; the digest stands for it in the journal. */
    void keep(Session session, Person who) throws SQLException {
        session.change("INSERT INTO person (sha256, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                who.digest(), stored.text(who));
    }

    Optional<Person> person(Session session, Sha256 digest) throws SQLException {
        Optional<String> text = session.first("SELECT value FROM person WHERE sha256 = ?", row -> row.optionalText(1), digest)
                .flatMap(value -> value);
        return stored.value(text, Person.class);
    }

    Optional<JournalEntry> last(Session session) throws SQLException {
        return session.first("SELECT text, hash FROM journal ORDER BY number DESC LIMIT 1", row -> entry(row, 1));
    }

    /** All entries as they are kept, in their order. */
    static void each(Session session, Consumer<WrittenEntry> visitor) throws SQLException {
        session.stream("SELECT text, hash FROM journal ORDER BY number", row -> new WrittenEntry(row.text(1), row.text(2)), visitor);
    }

    /** The entry whose text and hash stand in this column and the next. */
    static JournalEntry entry(Row row, int column) throws SQLException {
        return new WrittenEntry(row.text(column), row.text(column + 1)).read()
                .orElseThrow(() -> new IllegalArgumentException("a journal entry that is none"));
    }
}
