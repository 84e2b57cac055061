package org.meyasubako.desktop.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one bridge to the thread of the user interface. */
public final class UiThread implements Executor {

    /** Runs {@code action} on that thread: at once where we are on it, else as soon as it is free. */
    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
