package org.meyasubako.asking.lookup;

import java.time.Duration;

/** Waits: a sleeping thread, or a test's clock. */
@FunctionalInterface
public interface Pause {

    /** Sleeps on the calling thread. */
    Pause SLEEP = Thread::sleep;

    /** @throws InterruptedException at once when the thread is interrupted */
    void pause(Duration duration) throws InterruptedException;
}
