package org.meyasubako.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.meyasubako.workspace.Progress;

/** Passes progress on to the user interface as often as it takes it: a new value waits until the one before was shown. */
final class ThinnedProgress implements Progress {

    private final Executor ui;
    private final RunningWork shown;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile double fraction;
    private volatile long count;

    ThinnedProgress(Executor ui, RunningWork shown) {
        this.ui = ui;
        this.shown = shown;
    }

    @Override
    public void at(long done, long total, long messages) {
        fraction = total <= 0 ? -1 : (double) done / total;
        count = messages;
        if (waiting.compareAndSet(false, true)) {
            ui.execute(() -> {
                waiting.set(false);
                shown.show(fraction, count);
            });
        }
    }
}
