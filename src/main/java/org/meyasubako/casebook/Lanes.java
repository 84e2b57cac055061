package org.meyasubako.casebook;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The one lane that writes and the few that read; whoever calls waits for a free one. */
final class Lanes implements AutoCloseable {

    /** So many readings side by side: a list, a grouping and a detail don't wait for each other. */
    private static final int READERS = 3;

    private final Troubles troubles;
    private final Optional<Trouble> readOnly;
    private final Optional<Lane> writer;
    private final List<Lane> readers = new ArrayList<>();
    private final BlockingQueue<Lane> free = new LinkedBlockingQueue<>();

    /** @param readOnly why this process must not write; empty where it may */
    Lanes(Connections connections, Troubles troubles, Optional<Trouble> readOnly) {
        this.troubles = troubles;
        this.readOnly = readOnly;
        this.writer = readOnly.isPresent() ? Optional.empty() : Optional.of(new Lane("casebook-writer", troubles, connections::writing));
        for (int i = 0; i < READERS; i++) {
            readers.add(new Lane("casebook-reader-" + i, troubles, connections::reading));
        }
        free.addAll(readers);
    }

    /** Why nothing can be written; empty where it can. */
    Optional<Trouble> readOnly() {
        return readOnly;
    }

    /** Reads what was committed. */
    <T> T read(Session.Work<T> work) throws CasebookUnavailableException {
        for (Lane lane : readers) {
            if (lane.isHere()) {
                return lane.run(work);
            }
        }
        Lane lane = Uninterruptibles.takeUninterruptibly(free);
        try {
            return lane.run(work);
        } finally {
            free.add(lane);
        }
    }

    /** Writes in one transaction. */
    <T> T write(Session.Work<T> work) throws CasebookUnavailableException {
        return writingLane().run(session -> session.inTransaction(work));
    }

    /**
     * The lane that writes, for work that takes its own transactions.
     *
     * @throws CasebookUnavailableException where this process must not write
     */
    Lane writingLane() throws CasebookUnavailableException {
        return writer.orElseThrow(() -> troubles.of(readOnly.orElse(Trouble.IN_USE)));
    }

    /** Readers first: the last connection that closes writes the log back and takes it away. */
    @Override
    public void close() throws CasebookUnavailableException {
        for (Lane lane : readers) {
            lane.close();
        }
        if (writer.isPresent()) {
            writer.get().close();
        }
    }
}
