package org.meyasubako.desktop.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A thread in the place of the toolkit's, for tests of view models. */
public final class OneThread implements Executor, AutoCloseable {

    private static final long MOST_SECONDS = 60;
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @Override
    public void execute(Runnable command) {
        thread.execute(command);
    }

    /** Does something on the thread and waits for it. */
    public void act(Runnable deed) throws Exception {
        see(() -> {
            deed.run();
            return true;
        });
    }

    /** Looks at something on the thread. */
    public <T> T see(Callable<T> look) throws Exception {
        try {
            return thread.submit(look).get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** Waits until something holds on the thread. */
    public void await(Callable<Boolean> condition) throws Exception {
        for (long waited = 0; !see(condition); waited += BETWEEN.toMillis()) {
            if (waited > TimeUnit.SECONDS.toMillis(MOST_SECONDS)) {
                throw new TimeoutException("it never came");
            }
            Thread.sleep(BETWEEN);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
