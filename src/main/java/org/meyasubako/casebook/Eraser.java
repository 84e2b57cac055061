package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Erasure;
import org.meyasubako.basis.journal.Person;

/**
 * Takes content out of the casebook's bytes. Digest, reason, person and approver stay.
 *
 * <p>First the rows go, in one transaction with the journal entry. Then the index is merged, so that words of erased complaints leave it, and
 * the file is written anew, so that no free page and no gap keeps anything. Should the program end between, the next opening goes on.
 */
public final class Eraser {

    /** Set from the deed until the file is written anew. */
    static final String PENDING = "erasing";

    private final CasebookFile file;
    private final Lanes lanes;
    private final Ledger ledger;

    Eraser(CasebookFile file, Lanes lanes, Ledger ledger) {
        this.file = file;
        this.lanes = lanes;
        this.ledger = ledger;
    }

    /**
     * Erases content.
     *
     * @param reason kept as a text
     * @param approver who agreed
     */
    public Erased erase(Erasable what, String reason, Person who, Person approver) throws CasebookUnavailableException {
        return erase(List.of(what), reason, who, approver);
    }

    /** Erases several contents at once, each with a journal entry of its own; the last of them is told. */
    public Erased erase(List<? extends Erasable> contents, String reason, Person who, Person approver) throws CasebookUnavailableException {
        long entry = lanes.write(session -> {
            session.change("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", PENDING, "1");
            ledger.keep(session, who);
            ledger.keep(session, approver);
            Instant at = ledger.now();
            Sha256 why = Texts.keep(session, reason);
            long last = 0;
            for (Erasable what : contents) {
                remove(session, what);
                last = ledger.enter(session, new Erasure(what.sha256(), why, who.digest(), approver.digest()).act(at, ledger.offset(at)));
            }
            return last;
        });
        boolean complete = lanes.writingLane().run(Eraser::scrub);
        return new Erased(entry, complete, backups());
    }

    /** Writes the file anew without what was erased. @return whether the log could be written back, which a foreign reader may prevent */
    static boolean scrub(Session session) throws SQLException {
        session.script("INSERT INTO search (search) VALUES ('optimize')");
        session.release();
        session.script("VACUUM");
        long busy = session.number("PRAGMA wal_checkpoint(TRUNCATE)");
        if (busy == 0) {
            session.change("DELETE FROM setting WHERE name = ?", PENDING);
        }
        return busy == 0;
    }

    /** Whether an earlier erasing did not come to its end. */
    static boolean isPending(Session session) throws SQLException {
        return session.number("SELECT count(*) FROM setting WHERE name = ?", PENDING) > 0;
    }

    private static void remove(Session session, Erasable what) throws SQLException {
        switch (what) {
            case Erasable.Original original -> removeOriginal(session, original.sha256());
            case Erasable.File file -> removeOriginal(session, file.sha256());
            case Erasable.Told told -> session.change("UPDATE deed SET value = NULL WHERE sha256 = ?", told.sha256());
            case Erasable.Key key -> session.change("UPDATE redaction_key SET value = NULL WHERE sha256 = ?", key.sha256());
            case Erasable.Text text -> session.change("UPDATE text SET body = NULL WHERE sha256 = ?", text.sha256());
            case Erasable.Reply reply -> session.change("UPDATE observation SET raw = NULL WHERE raw_sha256 = ?", reply.sha256());
            case Erasable.Name name -> session.change("UPDATE person SET value = NULL WHERE sha256 = ?", name.sha256());
        }
    }

    private static void removeOriginal(Session session, Sha256 sha256) throws SQLException {
        List<Long> originals = session.all("SELECT id FROM original WHERE sha256 = ?", row -> row.number(1), sha256);
        for (long original : originals) {
            session.change("DELETE FROM chunk WHERE original = ?", original);
            session.change("DELETE FROM origin WHERE original = ?", original);
            for (long number : session.all("SELECT number FROM complaint WHERE original = ?", row -> row.number(1), original)) {
                removeComplaint(session, number);
            }
        }
    }

    private static void removeComplaint(Session session, long number) throws SQLException {
        session.change("DELETE FROM finding_aid WHERE complaint = ?", number);
        session.change("DELETE FROM search WHERE rowid = ?", number);
        session.change("DELETE FROM membership WHERE complaint = ?", number);
        session.change("UPDATE verdict SET value = NULL WHERE complaint = ?", number);
        session.change("""
                UPDATE complaint SET type = NULL, address = NULL, name = NULL, received = NULL, event = NULL, event_from = NULL, title = '',
                accused = NULL, hops = 0, urls = 0, attachments = 0, defects = 0, language = '' WHERE number = ?""", number);
    }

    private List<Path> backups() throws CasebookUnavailableException {
        List<Path> backups = new ArrayList<>();
        String name = file.path().getFileName().toString();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(file.folder(), each -> isBackup(each, name))) {
            beside.forEach(backups::add);
        } catch (IOException e) {
            throw file.troubles().of(e);
        }
        return backups.stream().sorted().toList();
    }

    private static boolean isBackup(Path path, String casebook) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(casebook + ".") && name.endsWith(".backup");
    }
}
