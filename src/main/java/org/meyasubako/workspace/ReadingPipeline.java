package org.meyasubako.workspace;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.mailbox.MailboxVisitor;
import org.meyasubako.reading.mailbox.Unread;

/**
 * One reader, one parser a core, one teller: messages are parsed side by side and told in the order in which they were read.
 *
 * <p>The reader waits where the bytes under way pass {@link #BYTES_UNDER_WAY} or the results {@link #RESULTS_WAITING}, so that memory
 * stays flat however large the mailbox is.
 *
 * @param <T> what a parser makes of a message
 */
final class ReadingPipeline<T> implements MailboxVisitor, AutoCloseable {

    /** Of raw messages between reader and teller. A longer message passes alone. */
    private static final int BYTES_UNDER_WAY = 48 << 20;

    private static final int RESULTS_WAITING = 256;

    /** How long the reader waits before it looks whether the teller is still there. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Function<RawMessage, T> parser;
    private final Sink<T> sink;
    private final Progress progress;
    private final ExecutorService parsers;
    private final ExecutorService teller;
    private final BlockingQueue<Event<T>> events = new ArrayBlockingQueue<>(RESULTS_WAITING);
    private final Semaphore room = new Semaphore(BYTES_UNDER_WAY, true);
    private final Future<?> telling;
    private long messages;

    /** Takes what is told, on one thread. */
    interface Sink<T> {

        void parsed(T result) throws Exception;

        void unread(Unread unread);
    }

    /** What the teller takes, in order. */
    private sealed interface Event<T> {
        record Parsed<T>(Future<T> result, int weight) implements Event<T> {}

        record NotRead<T>(Unread unread) implements Event<T> {}

        record End<T>() implements Event<T> {}
    }

    /** What the sink threw: a disk that is full, a bug. It ends the reading. */
    static final class SinkFailedException extends Exception {

        private static final long serialVersionUID = 1L;

        SinkFailedException(@Nullable Throwable cause) {
            super(cause);
        }
    }

    ReadingPipeline(Function<RawMessage, T> parser, Sink<T> sink, Progress progress, int parsers) {
        this.parser = parser;
        this.sink = sink;
        this.progress = progress;
        this.parsers = Executors.newFixedThreadPool(parsers, Thread.ofPlatform().daemon().name("parser-", 0).factory());
        this.teller = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("teller").factory());
        this.telling = teller.submit(this::tellAll);
    }

    @Override
    public void message(RawMessage message) throws InterruptedException {
        int weight = Math.min(message.bytes().length, BYTES_UNDER_WAY);
        while (!room.tryAcquire(weight, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            stopWithTeller();
        }
        put(new Event.Parsed<>(parsers.submit(() -> parser.apply(message)), weight));
        messages++;
    }

    @Override
    public void unread(Unread unread) {
        try {
            put(new Event.NotRead<>(unread));
        } catch (InterruptedException e) {
            // The reader looks at the flag before its next step.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void progress(long bytesRead, long bytesTotal) {
        progress.at(bytesRead, bytesTotal, messages);
    }

    private void put(Event<T> event) throws InterruptedException {
        while (!events.offer(event, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            stopWithTeller();
        }
    }

    /** A teller that failed takes nothing any more: the reader stops, and {@link #finish} says why. */
    private void stopWithTeller() throws InterruptedException {
        if (telling.isDone()) {
            throw new InterruptedException("nobody takes what is read");
        }
    }

    /**
     * Waits until everything that was read has been told.
     *
     * @throws SinkFailedException where the sink failed
     */
    void finish() throws InterruptedException, SinkFailedException {
        if (!telling.isDone()) {
            put(new Event.End<>());
        }
        try {
            telling.get();
        } catch (ExecutionException e) {
            throw new SinkFailedException(e.getCause());
        }
    }

    /** Whether the sink failed already: then an interruption of the reader was ours. */
    boolean hasFailed() {
        return telling.isDone();
    }

    /** @return true, so that the executor takes work that may fail */
    private boolean tellAll() throws Exception {
        for (Event<T> event = events.take(); !(event instanceof Event.End<T>); event = events.take()) {
            tell(event);
        }
        return true;
    }

    private void tell(Event<T> event) throws Exception {
        switch (event) {
            case Event.Parsed<T> parsed -> {
                sink.parsed(result(parsed.result()));
                room.release(parsed.weight());
            }
            case Event.NotRead<T> notRead -> sink.unread(notRead.unread());
            case Event.End<T> end -> throw new IllegalStateException("nothing is told after " + end);
        }
    }

    private static <T> T result(Future<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            // A parser that throws is a bug of ours, and must be seen.
            throw new IllegalStateException("a message could not be read", e.getCause());
        }
    }

    @Override
    public void close() {
        parsers.shutdownNow();
        teller.shutdownNow();
    }
}
