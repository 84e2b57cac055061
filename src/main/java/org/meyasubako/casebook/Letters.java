package org.meyasubako.casebook;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.journal.Person;

/** The letters of a casebook: what was drafted, what was really sent, and how far each has come. */
public final class Letters {

    private static final String SELECT = """
            SELECT l.number, d.subject, d.value, j.text, j.hash, m.value, k.text, k.hash FROM letter l
            JOIN deed d ON d.journal = l.drafted JOIN journal j ON j.number = l.drafted
            LEFT JOIN deed m ON m.journal = l.marked LEFT JOIN journal k ON k.number = l.marked\s""";

    private final Lanes lanes;
    private final Deeds deeds;
    private final Stored stored;

    Letters(Lanes lanes, Deeds deeds, Stored stored) {
        this.lanes = lanes;
        this.deeds = deeds;
        this.stored = stored;
    }

    /**
     * A letter to be kept.
     *
     * @param bytes of the draft, of which {@link LetterDraft#draft} is the digest
     */
    public record Drafting(CaseNumber subject, LetterDraft letter, RawMessage bytes) {}

    /** The number that the next letter gets. */
    public long next() throws CasebookUnavailableException {
        return lanes.read(Letters::next);
    }

    /** Keeps drafts, all of them or none; each has the number that {@link #next} gave, and the ones after it. */
    public void draft(List<Drafting> drafts, Person who) throws CasebookUnavailableException {
        lanes.write(session -> {
            for (Drafting each : drafts) {
                Originals.addOnce(session, each.bytes());
                long entry = deeds.record(session, DeedKind.LETTER, each.subject(), each.letter(), List.of(), List.of(each.letter().draft()), who);
                session.change("INSERT INTO letter (number, drafted) VALUES (?, ?)", each.letter().number(), entry);
            }
            return drafts;
        });
    }

    /**
     * Marks letters in one act.
     *
     * @param subject the case, where all are of one; else the desk
     * @param sent the mails that were really sent, to which the marks refer
     * @return the number of the journal entry
     */
    public long mark(CaseNumber subject, List<LetterMark> letters, List<RawMessage> sent, Person who) throws CasebookUnavailableException {
        return lanes.write(session -> {
            List<Sha256> kept = new ArrayList<>();
            for (RawMessage each : sent) {
                Originals.addOnce(session, each);
                kept.add(each.sha256());
            }
            long entry = deeds.record(session, DeedKind.LETTER_MARK, subject, new LetterMark.Act(letters), List.of(), kept, who);
            for (LetterMark each : letters) {
                session.change("UPDATE letter SET marked = ? WHERE number = ?", entry, each.letter());
            }
            return entry;
        });
    }

    /** All letters by number. */
    public List<KeptLetter> all() throws CasebookUnavailableException {
        return lanes.read(session -> session.all(SELECT + "ORDER BY l.number", this::letter));
    }

    /** The letters about one subject, by number. */
    public List<KeptLetter> of(CaseNumber subject) throws CasebookUnavailableException {
        return lanes.read(session -> session.all(SELECT + "WHERE d.subject = ? AND d.action = ? ORDER BY l.number",
                this::letter, subject.text(), DeedKind.LETTER.action()));
    }

    /** The letter of this number; empty where there is none. */
    public Optional<KeptLetter> letter(long number) throws CasebookUnavailableException {
        return lanes.read(session -> session.first(SELECT + "WHERE l.number = ?", this::letter, number));
    }

    private static long next(Session session) throws SQLException {
        return session.number("SELECT coalesce(max(number), 0) + 1 FROM letter");
    }

    private KeptLetter letter(Row row) throws SQLException {
        long number = row.number(1);
        CaseNumber subject = CaseNumber.parse(row.text(2)).orElseThrow(() -> new IllegalArgumentException("a letter about nothing"));
        Optional<LetterMark> mark = stored.value(row.optionalText(6), LetterMark.Act.class).flatMap(act -> act.letters().stream()
                .filter(each -> each.letter() == number).findFirst());
        Optional<JournalEntry> marked = row.optionalText(7).isPresent() ? Optional.of(Ledger.entry(row, 7)) : Optional.empty();
        return new KeptLetter(number, subject, stored.value(row.optionalText(3), LetterDraft.class), Ledger.entry(row, 4), mark, marked);
    }
}
