package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Erasures;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;

/** Holds each letter's row against the deeds that drafted and marked it, and each key against the entry that made it. */
final class LetterVerifier {

    private final Session session;
    private final Faults faults;
    private final List<JournalEntry> entries;
    private final Erasures erasures;
    private final Stored stored = new Stored();

    LetterVerifier(Session session, Faults faults, List<WrittenEntry> entries) {
        this.session = session;
        this.faults = faults;
        this.entries = entries.stream().flatMap(entry -> entry.read().stream()).toList();
        this.erasures = Erasures.in(entries.stream());
    }

    void check() {
        faults.guard("letter", this::checkLetters);
        faults.guard("redaction-key", this::checkKeys);
    }

    private void checkLetters() throws SQLException {
        Map<Long, Long> marks = lastMarks();
        checkCount("letter", entries.stream().filter(DeedKind.LETTER::isOf).count());
        session.each("""
                SELECT l.number, l.marked, d.action, d.value FROM letter l LEFT JOIN deed d ON d.journal = l.drafted""", row -> {
            long number = row.number(1);
            OptionalLong told = row.optionalNumber(2);
            Optional<LetterDraft> draft = stored.value(row.optionalText(4), LetterDraft.class);
            boolean drafted = row.optionalText(3).filter(DeedKind.LETTER.action()::equals).isPresent()
                    && draft.map(LetterDraft::number).orElse(number) == number;
            boolean marked = told.isPresent() ? marks.getOrDefault(number, -1L) == told.getAsLong() : !marks.containsKey(number);
            if (!drafted || !marked) {
                differs("letter", Long.toString(number));
            }
        });
    }

    /** The last deed that marked each letter. */
    private Map<Long, Long> lastMarks() throws SQLException {
        Map<Long, Long> last = new HashMap<>();
        session.each("SELECT journal, value FROM deed WHERE action = ? AND value IS NOT NULL ORDER BY journal", row -> {
            long entry = row.number(1);
            stored.value(row.text(2), LetterMark.Act.class).letters().forEach(mark -> last.put(mark.letter(), entry));
        }, DeedKind.LETTER_MARK.action());
        return last;
    }

    private void checkKeys() throws SQLException {
        Map<String, String> made = new HashMap<>();
        entries.stream().filter(RedactionKeys::isMade).map(entry -> entry.act().facts())
                .forEach(facts -> made.put(facts.getOrDefault("key", ""), facts.getOrDefault("subject", "")));
        checkCount("redaction_key", made.size());
        session.each("SELECT sha256, bundle, value FROM redaction_key", row -> {
            Optional<Sha256> named = row.optionalDigest(1);
            Optional<Sha256> content = row.optionalBytes(3).map(Sha256::of);
            boolean erased = content.isEmpty() && named.filter(erasures::names).isPresent();
            String bundle = new CaseNumber.Bundle(row.number(2)).text();
            boolean known = named.filter(key -> bundle.equals(made.get(key.hex()))).isPresent();
            if (!known || !(erased || named.equals(content))) {
                differs("redaction-key", named.map(Sha256::hex).orElse("?"));
            }
        });
    }

    private void checkCount(String table, long told) throws SQLException {
        long rows = session.number("SELECT count(*) FROM " + table);
        if (rows != told) {
            faults.add("binding", table, Sentence.of(Casebook.class, "fault-count", table, rows, told));
        }
    }

    private void differs(String code, String where) {
        faults.add(code, where, Sentence.of(Casebook.class, "fault-content", code, where));
    }
}
