package org.meyasubako.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * Turns an end that is asked of the process (SIGINT, SIGTERM) into a cancellation of the work under way, so that it stops between two
 * messages, closes its casebook and says so.
 */
final class Cancellation {

    /** Work that does not stop by then is ended by the system; what was committed is kept all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger status = new AtomicInteger(ExitStatus.UNUSABLE);

    /** Does the work on the calling thread. @return its exit status, which is also that of a process that is asked to end meanwhile */
    int over(IntSupplier work) {
        Thread worker = Thread.currentThread();
        Thread hook = Thread.ofPlatform().name("cancellation").unstarted(() -> cancel(worker));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            status.set(work.getAsInt());
        } finally {
            ended.countDown();
            remove(hook);
        }
        return status.get();
    }

    private void cancel(Thread worker) {
        worker.interrupt();
        try {
            if (ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(status.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook gives it the status.
        }
    }
}
