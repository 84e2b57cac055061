package org.meyasubako.casebook;

import com.google.common.util.concurrent.Uninterruptibles;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A thread with the one connection that is used on it: opened there, used there, closed there. */
final class Lane implements AutoCloseable {

    private final Troubles troubles;
    private final Opening opening;
    private final ExecutorService executor;
    private @Nullable Session session;
    private volatile @Nullable Thread thread;

    /** Makes the connection. */
    @FunctionalInterface
    interface Opening {
        Session open() throws SQLException;
    }

    /** @param opening called on the lane's thread when it is first used */
    Lane(String name, Troubles troubles, Opening opening) {
        this.troubles = troubles;
        this.opening = opening;
        this.executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * Does the work on this lane's thread and waits for it. An interruption is kept for the caller's next step: what was begun is short
     * and has to end whole.
     */
    <T> T run(Session.Work<T> work) throws CasebookUnavailableException {
        if (!isHere()) {
            return result(begin(work));
        }
        try {
            return work.on(opened());
        } catch (SQLException e) {
            throw troubles.of(e);
        }
    }

    /** Begins the work on this lane's thread. */
    <T> Future<T> begin(Session.Work<T> work) {
        return executor.submit(() -> work.on(opened()));
    }

    /** Whether the caller is already on this lane: work within work must not wait for itself. */
    boolean isHere() {
        return Thread.currentThread().equals(thread);
    }

    /** The end of work that was begun. */
    <T> T result(Future<T> begun) throws CasebookUnavailableException {
        try {
            return Uninterruptibles.getUninterruptibly(begun);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException sql -> throw troubles.of(sql);
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException("work on a casebook failed", e);
            }
        }
    }

    private Session opened() throws SQLException {
        Session open = session;
        if (open == null) {
            open = opening.open();
            session = open;
            thread = Thread.currentThread();
        }
        return open;
    }

    private boolean closed() throws SQLException {
        if (session != null) {
            session.close();
        }
        return true;
    }

    /** Closes the connection on its thread, then lets the thread end. */
    @Override
    public void close() throws CasebookUnavailableException {
        try {
            result(executor.submit(this::closed));
        } finally {
            executor.shutdown();
        }
    }
}
