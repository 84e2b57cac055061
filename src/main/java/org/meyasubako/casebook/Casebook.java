package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.meyasubako.basis.journal.Person;

/**
 * A desk's document: one file that keeps originals, answers, verdicts, deeds and journal.
 *
 * <p>Its parts may be used from any thread; a call waits for the thread that has the connection. The first process that opens a casebook
 * writes in it, others read. What is returned was committed, and what was committed survives a kill and a power cut.
 */
public final class Casebook implements AutoCloseable {

    private final OpenedFile opened;
    private final Stored stored = new Stored();
    private final Ledger ledger;
    private final Deeds deeds;

    private Casebook(OpenedFile opened) {
        this.opened = opened;
        this.ledger = new Ledger(opened.clock(), stored);
        this.deeds = new Deeds(opened.lanes(), ledger, stored);
    }

    /**
     * Makes a casebook and opens it.
     *
     * @param settings what is set from the beginning ({@link CasebookSettings})
     * @throws CasebookUnavailableException where a file of that name exists, or none can be made
     */
    public static Casebook create(Path file, Clock clock, Occupant who, Map<String, String> settings) throws CasebookUnavailableException {
        new CasebookFile(file, Migrations.shipped()).create(settings);
        return open(file, clock, who);
    }

    /**
     * Opens a casebook for writing; for reading only where another process writes in it ({@link #writer}) or the file may not be written
     * ({@link #readOnly}).
     *
     * @throws CasebookUnavailableException where there is none, it is none, it is newer than this program, or it is damaged
     */
    public static Casebook open(Path file, Clock clock, Occupant who) throws CasebookUnavailableException {
        return new Casebook(OpenedFile.open(new CasebookFile(file, Migrations.shipped()), clock, Optional.of(who)));
    }

    /** Opens a casebook for reading only, whoever writes in it. */
    public static Casebook openReading(Path file, Clock clock) throws CasebookUnavailableException {
        return new Casebook(OpenedFile.open(new CasebookFile(file, Migrations.shipped()), clock, Optional.empty()));
    }

    /** With other migrations than the shipped ones, for their tests. */
    static Casebook open(CasebookFile file, Clock clock, Occupant who) throws CasebookUnavailableException {
        return new Casebook(OpenedFile.open(file, clock, Optional.of(who)));
    }

    /** Where the file lies. */
    public Path path() {
        return opened.file().path();
    }

    /** Why nothing can be written; empty where it can. */
    public Optional<CasebookUnavailableException> readOnly() {
        Troubles troubles = opened.file().troubles();
        return opened.lanes().readOnly().map(trouble -> trouble == Trouble.IN_USE ? troubles.inUse(writer()) : troubles.of(trouble));
    }

    /** Who writes in it, where that is another process and the lock says so. */
    public Optional<Occupant> writer() {
        return opened.writer();
    }

    /** The copy of the file's old form that was made on opening. */
    public Optional<Path> backup() {
        return opened.backup();
    }

    /** The casebook's time: the real one, or the point at which a sample's story stands. */
    public Clock clock() {
        return opened.clock();
    }

    /** The mails, to the byte. */
    public Originals originals() {
        return new Originals(opened.lanes(), ledger);
    }

    /** The list rows of complaints and what grouping needs of them. */
    public Complaints complaints() {
        return new Complaints(opened.lanes(), stored);
    }

    /** The full-text search over complaints. */
    public Search search() {
        return new Search(opened.lanes(), complaints());
    }

    /** The recorded answers. */
    public Observations observations() {
        return new Observations(opened.lanes(), ledger);
    }

    /** What the rules and persons judged, earlier verdicts too. */
    public Verdicts verdicts() {
        return new Verdicts(opened.lanes(), ledger, stored, deeds);
    }

    /** The cases as they were last grouped, with their numbers. */
    public Bundles bundles() {
        return new Bundles(opened.lanes(), stored);
    }

    /** What persons did. */
    public Deeds deeds() {
        return deeds;
    }

    /** Where persons moved complaints in the queue. */
    public Queue queue() {
        return new Queue(opened.lanes(), deeds);
    }

    /** Grounds, reasons and notes, which can be erased. */
    public Texts texts() {
        return new Texts(opened.lanes());
    }

    /** The profiles under which was judged. */
    public Profiles profiles() {
        return new Profiles(opened.lanes(), ledger);
    }

    /** What was written to whom, and how far it has come. */
    public Letters letters() {
        return new Letters(opened.lanes(), deeds, stored);
    }

    /** Which evidence packets were written. */
    public Packets packets() {
        return new Packets(deeds);
    }

    /** Which bytes must not be shown or copied. */
    public Quarantine quarantine() {
        return new Quarantine(deeds);
    }

    /** What complainants allowed. */
    public Consents consents() {
        return new Consents(deeds);
    }

    /** What persons changed in the copies of complaints. */
    public Strikes strikes() {
        return new Strikes(deeds);
    }

    /** What persons know of hosts. */
    public HostMarkings hostMarkings() {
        return new HostMarkings(deeds);
    }

    /** The keys of cases' tokens. */
    public RedactionKeys redactionKeys() {
        return new RedactionKeys(opened.lanes(), ledger);
    }

    /** Who did what, in a chain of hashes. */
    public Journal journal() {
        return new Journal(opened.lanes(), ledger);
    }

    /** What is set for this casebook alone. */
    public CasebookSettings settings() {
        return new CasebookSettings(opened.lanes());
    }

    /** What takes content out of the file. */
    public Eraser eraser() {
        return new Eraser(opened.file(), opened.lanes(), ledger);
    }

    /** Makes complaints ready to be added. */
    public ComplaintPreparer preparer() {
        return new ComplaintPreparer(stored);
    }

    /**
     * Begins an import.
     *
     * @param told what became of each message, once it is committed
     */
    public ImportSession beginImport(Person who, Consumer<Added> told) throws CasebookUnavailableException {
        BatchWriter batches = new BatchWriter(ledger, who);
        return new ImportSession(opened.lanes().writingLane(), batches::add, told);
    }

    /**
     * Writes a whole copy for somebody else, sealed, which only its owner may read.
     *
     * @throws CasebookUnavailableException where there is a file of that name
     */
    public void copyTo(Path copy) throws CasebookUnavailableException {
        if (Files.exists(copy)) {
            throw new Troubles(copy).of(Trouble.EXISTS);
        }
        opened.copy(copy);
    }

    /** Writes everything back into the one file, seals it and lets others write. */
    @Override
    public void close() throws CasebookUnavailableException {
        try {
            opened.close();
        } catch (IOException e) {
            throw opened.file().troubles().of(e);
        }
    }
}
