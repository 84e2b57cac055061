package org.meyasubako.desktop.task;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import org.meyasubako.basis.wording.Sentence;

/** A work under way, as the strip shows it. Its properties change on the thread of the user interface. */
public final class RunningWork {

    private final Sentence title;
    private final Runnable cancel;
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final LongProperty messages = new SimpleLongProperty();

    RunningWork(Sentence title, Runnable cancel) {
        this.title = title;
        this.cancel = cancel;
    }

    public Sentence title() {
        return title;
    }

    /** From 0 to 1; below 0 while it is not known how much there is to do. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction;
    }

    public ReadOnlyLongProperty messages() {
        return messages;
    }

    void show(double done, long count) {
        fraction.set(done);
        messages.set(count);
    }

    /** Stops the work; what was told so far stands. */
    public void cancel() {
        cancel.run();
    }
}
