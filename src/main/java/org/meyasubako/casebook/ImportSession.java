package org.meyasubako.casebook;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * An import under way. A message is in the casebook whole or not at all; what was not committed is read again the next time.
 *
 * <p>Used by one thread. The writer works beside it: {@link #add} waits only where it is more than a batch behind.
 */
public final class ImportSession implements AutoCloseable {

    /** Messages of a transaction: a commit waits for the disk. */
    private static final int BATCH = 200;
    /** A batch is not kept waiting longer than this, as far as messages come. */
    private static final Duration PATIENCE = Duration.ofMillis(100);
    /** Batches that the writer may be behind. */
    private static final int BEHIND = 2;

    private final Lane lane;
    private final Batches batches;
    private final Consumer<Added> told;
    private final Deque<Future<List<Added>>> underWay = new ArrayDeque<>();
    private List<PreparedComplaint> batch = new ArrayList<>();
    private long begun = System.nanoTime();
    private ImportCounts counts = ImportCounts.NONE;

    /** Writes a batch in one transaction. */
    @FunctionalInterface
    interface Batches {
        List<Added> write(Session session, List<PreparedComplaint> batch) throws SQLException;
    }

    ImportSession(Lane lane, Batches batches, Consumer<Added> told) {
        this.lane = lane;
        this.batches = batches;
        this.told = told;
    }

    /** Adds a complaint; what became of it is told when it is committed. */
    public void add(PreparedComplaint complaint) throws CasebookUnavailableException {
        if (batch.isEmpty()) {
            begun = System.nanoTime();
        }
        batch.add(complaint);
        if (batch.size() >= BATCH || System.nanoTime() - begun >= PATIENCE.toNanos()) {
            hand();
        }
    }

    /** Waits until all that was added is committed. */
    public ImportCounts finish() throws CasebookUnavailableException {
        hand();
        while (!underWay.isEmpty()) {
            take();
        }
        return counts;
    }

    /** What is committed so far. */
    public ImportCounts counts() {
        return counts;
    }

    private void hand() throws CasebookUnavailableException {
        if (batch.isEmpty()) {
            return;
        }
        List<PreparedComplaint> full = batch;
        batch = new ArrayList<>();
        underWay.add(lane.begin(session -> session.inTransaction(each -> batches.write(each, full))));
        while (underWay.size() > BEHIND) {
            take();
        }
    }

    private void take() throws CasebookUnavailableException {
        for (Added one : lane.result(underWay.remove())) {
            counts = counts.plus(one);
            told.accept(one);
        }
    }

    /** Lets go of what was not handed to the writer yet; what the writer has is committed or rolled back by itself. */
    @Override
    public void close() throws CasebookUnavailableException {
        batch = new ArrayList<>();
        while (!underWay.isEmpty()) {
            take();
        }
    }
}
