package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.journal.JournalFault;
import org.meyasubako.basis.journal.JournalHead;
import org.meyasubako.basis.journal.JournalReport;
import org.meyasubako.basis.journal.JournalVerifier;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;

/**
 * Checks a casebook: every page against the seal, the structure of the database, each original, text and value against its digest, the chain
 * of the journal, and the rows that its entries bind. It changes nothing.
 */
public final class CasebookVerifier {

    private final List<JournalHead> known;

    /** Checks by the file alone. */
    public CasebookVerifier() {
        this(List.of());
    }

    /** @param known heads that the journal once had, as a packet's cover or an approval tells them: they show a file that was written anew */
    public CasebookVerifier(List<JournalHead> known) {
        this.known = List.copyOf(known);
    }

    /**
     * What differs in the casebook.
     *
     * @throws CasebookUnavailableException where there is none, or it is newer than this program
     */
    public Verification verify(Path path) throws CasebookUnavailableException {
        CasebookFile file = new CasebookFile(path, Migrations.shipped());
        file.requireExisting();
        Faults faults = new Faults();
        try {
            boolean sealed = checkSeal(path, faults);
            if (!sealed) {
                // A seal tells a damaged casebook from a file that never was one.
                file.requireSqlite();
            }
            return checkContent(file, faults, sealed);
        } catch (IOException e) {
            throw file.troubles().of(e);
        }
    }

    private static boolean checkSeal(Path path, Faults faults) throws IOException {
        return switch (PageSeal.check(path)) {
            case PageSeal.Check.Absent _ -> false;
            case PageSeal.Check.Broken _ -> {
                faults.add("seal", "seal", Sentence.of(Casebook.class, "fault-seal"));
                yield false;
            }
            case PageSeal.Check.Pages pages -> {
                pages.differing().forEach(
                        page -> faults.add("page", Long.toString(page), Sentence.of(Casebook.class, "fault-page", page)));
                yield true;
            }
        };
    }

    private Verification checkContent(CasebookFile file, Faults faults, boolean sealed) throws IOException {
        Connections connections = new Connections(file.path(), !file.isWritable() && file.isWrittenBack());
        try (Session session = connections.reading()) {
            boolean letters = file.form(session) >= Migrations.LETTERS;
            session.script("BEGIN");
            faults.guard("database", () -> checkStructure(session, faults));
            List<WrittenEntry> entries = new ArrayList<>();
            faults.guard("journal", () -> Ledger.each(session, entries::add));
            JournalReport report = checkJournal(entries, faults);
            new ContentVerifier(session, faults, entries).check();
            new BindingVerifier(session, faults, entries).check();
            if (letters) {
                new LetterVerifier(session, faults, entries).check();
            }
            return verification(session, faults, sealed, report);
        } catch (SQLException e) {
            // Not even its beginning can be read: the pages that differ say more than SQLite does.
            faults.guard("database", () -> {
                throw e;
            });
            return new Verification(faults.all(), sealed, 0, 0, Optional.empty());
        } catch (CasebookUnavailableException e) {
            if (e.trouble() == Trouble.NEWER || faults.all().isEmpty()) {
                throw e;
            }
            return new Verification(faults.all(), sealed, 0, 0, Optional.empty());
        }
    }

    private static Verification verification(Session session, Faults faults, boolean sealed, JournalReport report) {
        long[] originals = {0};
        faults.guard("original", () -> originals[0] = session.number("SELECT count(*) FROM original"));
        return new Verification(faults.all(), sealed, originals[0], report.entries(), Optional.of(report.head().hash()));
    }

    private static void checkStructure(Session session, Faults faults) throws SQLException {
        for (String line : session.all("PRAGMA integrity_check(100)", row -> row.text(1))) {
            if (!line.equals("ok")) {
                faults.add("structure", "database", Sentence.of(Casebook.class, "fault-structure", "database", line));
            }
        }
        for (String table : session.all("PRAGMA foreign_key_check", row -> row.text(1))) {
            faults.add("structure", table, Sentence.of(Casebook.class, "fault-reference", table));
        }
    }

    private JournalReport checkJournal(List<WrittenEntry> entries, Faults faults) {
        JournalReport report = new JournalVerifier(known).verify(entries.stream());
        report.faults().stream().filter(fault -> !fault.note()).forEach(fault -> faults.add("journal", Long.toString(fault.number()), told(fault)));
        return report;
    }

    private static Sentence told(JournalFault fault) {
        return switch (fault.code()) {
            case HASH_DIFFERS, UNREADABLE -> Sentence.of(Casebook.class, "fault-entry", fault.number());
            case PREVIOUS_DIFFERS, GAP, REORDERED -> Sentence.of(Casebook.class, "fault-chain", fault.number());
            case HEAD_MISSING -> Sentence.of(Casebook.class, "fault-head", fault.number());
            case TIME_BACKWARDS -> Sentence.of(Casebook.class, "fault-time", fault.number());
        };
    }
}
