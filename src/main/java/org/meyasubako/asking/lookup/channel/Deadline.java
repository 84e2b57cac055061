package org.meyasubako.asking.lookup.channel;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.Selector;
import java.time.Duration;

/** The point at which an exchange ends, however much has come until then. */
final class Deadline {

    private static final long NANOS_A_MILLI = 1_000_000;

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline after(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /**
     * Waits until one of the selector's channels is ready.
     *
     * @throws SocketTimeoutException when the time is over
     */
    void await(Selector selector) throws IOException, InterruptedException {
        long left = (end - System.nanoTime() + NANOS_A_MILLI - 1) / NANOS_A_MILLI;
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        selector.select(left);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        selector.selectedKeys().clear();
    }
}
