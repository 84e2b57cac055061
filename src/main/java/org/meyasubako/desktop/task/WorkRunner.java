package org.meyasubako.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs verbs of the workspace on virtual threads and keeps the list of those under way; a failure becomes the one that is shown. */
public final class WorkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);

    private final Executor ui;
    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Failure> failure = new SimpleObjectProperty<>();

    /** @param ui the thread of the user interface */
    public WorkRunner(Executor ui) {
        this.ui = ui;
    }

    /** A verb: blocks, obeys interruption, reports to the progress. */
    @FunctionalInterface
    public interface Work {
        void run(Progress progress) throws Exception;
    }

    /** Works under way, the oldest first. */
    public ObservableList<RunningWork> running() {
        return running;
    }

    /** The failure to be shown; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure;
    }

    /** The person has read the failure. */
    public void dismissFailure() {
        failure.set(null);
    }

    /** Shows a failure; from any thread. */
    public void fail(Throwable cause) {
        LOG.error("a work failed: {}", cause.getClass().getName());
        ui.execute(() -> failure.set(Failure.of(cause)));
    }

    /** Starts a work that the strip shows, with progress and cancel. */
    public RunningWork start(Sentence title, Work work, Runnable ended) {
        AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
        RunningWork shown = new RunningWork(title, () -> interrupt(thread.get()));
        running.add(shown);
        thread.set(Thread.ofVirtual().name("work").start(() -> {
            runGuarded(work, new ThinnedProgress(ui, shown));
            ui.execute(() -> {
                running.remove(shown);
                ended.run();
            });
        }));
        return shown;
    }

    /** Starts a short work whose result is shown when it is there. */
    public <T> void load(Loading<T> work, Consumer<T> shown) {
        Thread.ofVirtual().name("load").start(() -> runGuarded(progress -> {
            T result = work.load();
            ui.execute(() -> shown.accept(result));
        }, Progress.UNWATCHED));
    }

    /** Something that takes a moment. */
    @FunctionalInterface
    public interface Loading<T> {
        T load() throws Exception;
    }

    /** The end of every work: interruption is what a person asked for, everything else is told. */
    private void runGuarded(Work work, Progress progress) {
        try {
            work.run(progress);
        } catch (InterruptedException e) {
            LOG.info("a work was cancelled");
        } catch (Exception e) {
            fail(e);
        }
    }

    private static void interrupt(@Nullable Thread thread) {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
