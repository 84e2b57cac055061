package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;

/** Holds the rows against the journal entries that bind them: nothing may be missing, and nothing may stand there that no entry tells. */
final class BindingVerifier {

    private final Session session;
    private final Faults faults;
    private final List<JournalEntry> entries;

    BindingVerifier(Session session, Faults faults, List<WrittenEntry> entries) {
        this.session = session;
        this.faults = faults;
        this.entries = entries.stream().flatMap(entry -> entry.read().stream()).toList();
    }

    void check() {
        for (JournalEntry entry : entries) {
            faults.guard("journal", () -> check(entry));
        }
        faults.guard("complaint", () -> checkCount("complaint", bound("first", "last")));
        faults.guard("verdict", () -> checkCount("verdict", bound("verdict-first", "verdict-last")));
        faults.guard("observation", () -> checkCount("observation", bound("observation-first", "observation-last")));
        faults.guard("deed", () -> checkCount("deed", entries.stream().filter(entry -> entry.act().facts().containsKey("value")).count()));
    }

    private void check(JournalEntry entry) throws SQLException {
        Map<String, String> facts = entry.act().facts();
        if (!Bindings.hold(session, facts) || !deedHolds(entry, facts) || !contentsAreThere(facts)) {
            faults.add("binding", Long.toString(entry.number()), Sentence.of(Casebook.class, "fault-binding", entry.number()));
        }
    }

    private boolean deedHolds(JournalEntry entry, Map<String, String> facts) throws SQLException {
        Optional<String> told = Optional.ofNullable(facts.get("value"));
        Optional<String> found = session.first("SELECT lower(hex(sha256)), action, subject FROM deed WHERE journal = ?",
                row -> row.text(1) + " " + row.text(2) + " " + row.text(3), entry.number());
        return found.equals(told.map(value -> value + " " + entry.act().action() + " " + facts.get("subject")));
    }

    private boolean contentsAreThere(Map<String, String> facts) throws SQLException {
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            Optional<String> table = table(fact.getKey());
            if (table.isPresent() && session.number("SELECT count(*) FROM " + table.get() + " WHERE sha256 = unhex(?)", fact.getValue()) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the row stands that a fact of this name refers to by its digest. */
    private static Optional<String> table(String fact) {
        return fact.startsWith("text-") || fact.equals("reason") ? Optional.of("text")
                : fact.startsWith("original-") || fact.equals("original") ? Optional.of("original") : Optional.empty();
    }

    /** How many rows the entries bind. */
    private long bound(String first, String last) {
        return entries.stream().map(entry -> entry.act().facts()).filter(facts -> facts.containsKey(first))
                .mapToLong(facts -> Bindings.number(facts, last) - Bindings.number(facts, first) + 1).sum();
    }

    private void checkCount(String table, long bound) throws SQLException {
        long rows = session.number("SELECT count(*) FROM " + table);
        if (rows != bound) {
            faults.add("binding", table, Sentence.of(Casebook.class, "fault-count", table, rows, bound));
        }
    }
}
