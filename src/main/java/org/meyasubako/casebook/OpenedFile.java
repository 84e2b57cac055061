package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A casebook's file in use: its lock, its lanes and its time. */
final class OpenedFile implements AutoCloseable {

    private final CasebookFile file;
    private final Optional<WriterLock> lock;
    private final Optional<Path> backup;
    private final Lanes lanes;
    private final Clock clock;

    private OpenedFile(CasebookFile file, Optional<WriterLock> lock, Optional<Path> backup, Lanes lanes, Clock clock) {
        this.file = file;
        this.lock = lock;
        this.backup = backup;
        this.lanes = lanes;
        this.clock = clock;
    }

    /** @param who would write; empty to read only */
    static OpenedFile open(CasebookFile file, Clock clock, Optional<Occupant> who) throws CasebookUnavailableException {
        return uninterrupted(() -> locked(file, clock, who));
    }

    private static OpenedFile locked(CasebookFile file, Clock clock, Optional<Occupant> who) throws CasebookUnavailableException {
        file.requireSqlite();
        boolean writable = file.isWritable();
        try {
            Optional<WriterLock> lock = writable && who.isPresent() ? WriterLock.take(file.path(), who.get()) : Optional.empty();
            try {
                return open(file, clock, lock, writable);
            } catch (SQLException | IOException | RuntimeException e) {
                if (lock.isPresent()) {
                    lock.get().close();
                }
                throw e;
            }
        } catch (SQLException e) {
            throw file.troubles().of(e);
        } catch (IOException e) {
            throw file.troubles().of(e);
        }
    }

    private static OpenedFile open(CasebookFile file, Clock clock, Optional<WriterLock> lock, boolean writable)
            throws SQLException, IOException {
        Connections connections = new Connections(file.path(), !writable && file.isWrittenBack());
        Optional<Path> backup = Optional.empty();
        Optional<Instant> story;
        try (Session session = connections.reading()) {
            // Looked at before anything is changed: a foreign file stays as it is.
            int form = file.form(session);
            if (lock.isEmpty() && !file.isCurrent(form)) {
                throw file.troubles().of(writable ? Trouble.IN_USE : Trouble.NOT_WRITABLE);
            }
        }
        if (lock.isPresent()) {
            PageSeal.remove(file.path());
            try (Session session = connections.writing()) {
                backup = file.migrate(session, file.form(session));
                if (Eraser.isPending(session)) {
                    Eraser.scrub(session);
                }
            }
        }
        try (Session session = connections.reading()) {
            story = session.first("SELECT value FROM setting WHERE name = ?", row -> row.instant(1), CasebookSettings.STORY_TIME);
        }
        Optional<Trouble> readOnly = lock.isPresent() ? Optional.empty() : Optional.of(writable ? Trouble.IN_USE : Trouble.NOT_WRITABLE);
        return new OpenedFile(file, lock, backup, new Lanes(connections, file.troubles(), readOnly),
                story.map(at -> Clock.fixed(at, clock.getZone())).orElse(clock));
    }

    CasebookFile file() {
        return file;
    }

    Optional<Path> backup() {
        return backup;
    }

    Lanes lanes() {
        return lanes;
    }

    Clock clock() {
        return clock;
    }

    /** Who writes, where it is not this one. */
    Optional<Occupant> writer() {
        try {
            return lock.isPresent() ? Optional.empty() : WriterLock.occupant(file.path());
        } catch (IOException e) {
            // A lock file that cannot be read names nobody.
            return Optional.empty();
        }
    }

    /** A whole copy, made on the writing lane where there is one: it has to see the last commit. */
    void copy(Path to) throws CasebookUnavailableException {
        Session.Work<Optional<CasebookUnavailableException>> work = session -> {
            try {
                file.copy(session, to);
                return Optional.empty();
            } catch (CasebookUnavailableException e) {
                return Optional.of(e);
            }
        };
        Optional<CasebookUnavailableException> failure = lanes.read(work);
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void close() throws IOException {
        uninterrupted(() -> {
            closeAll();
            return this;
        });
    }

    /** Work on files that has to end whole. */
    private interface FileWork<T, E extends Exception> {
        T run() throws E;
    }

    /** An interruption would close a file under our hands: it is kept for the caller's next step. */
    private static <T, E extends Exception> T uninterrupted(FileWork<T, E> work) throws E {
        boolean interrupted = Thread.interrupted();
        try {
            return work.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void closeAll() throws IOException {
        try {
            lanes.close();
            if (lock.isPresent() && file.isWrittenBack()) {
                PageSeal.write(file.path());
            }
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }
}
