package org.meyasubako.writing.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;

/** What was written to whom, case by case. */
public record AnswerLedger(List<Entry> entries) {

    /** Nothing was written. */
    public static final AnswerLedger EMPTY = new AnswerLedger(List.of());

    public AnswerLedger {
        entries = List.copyOf(entries);
    }

    /**
     * One letter.
     *
     * @param caseNumber {@code B-0001}
     * @param at when it reached its state
     */
    public record Entry(LetterKind kind, String caseNumber, MailAddress reader, LetterState state, Instant at) {}

    /** The ledger with one letter more. */
    public AnswerLedger with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new AnswerLedger(more);
    }

    /** The last letter of this kind to the mailbox in the case, also one that is only drafted. */
    public Optional<Entry> last(LetterKind kind, String caseNumber, MailAddress reader) {
        return entries.reversed().stream().filter(entry -> entry.kind() == kind && isTo(entry, caseNumber, reader)).findFirst();
    }

    /** Whether any letter went out to the mailbox in the case; a draft answers nobody. */
    public boolean hasAnswered(String caseNumber, MailAddress reader) {
        return entries.stream().anyMatch(entry -> entry.state() != LetterState.DRAFTED && isTo(entry, caseNumber, reader));
    }

    /** Those of the mailboxes to which nothing went out in the case, in their order. */
    public List<MailAddress> unanswered(String caseNumber, Collection<MailAddress> readers) {
        return readers.stream().filter(reader -> !hasAnswered(caseNumber, reader)).toList();
    }

    private static boolean isTo(Entry entry, String caseNumber, MailAddress reader) {
        return entry.caseNumber().equals(caseNumber) && entry.reader().normalised().equals(reader.normalised());
    }
}
