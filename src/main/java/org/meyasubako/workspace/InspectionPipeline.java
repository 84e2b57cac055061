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
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.mailbox.MailboxVisitor;
import org.meyasubako.reading.mailbox.Unread;

/**
 * One reader, one parser a core, one teller: messages are parsed side by side and told in the order in which they were read.
 *
 * <p>The reader waits where the bytes under way pass {@link #BYTES_UNDER_WAY} or the results {@link #RESULTS_WAITING}, so that memory
 * stays flat however large the mailbox is.
 */
final class InspectionPipeline implements MailboxVisitor, AutoCloseable {

    /** Of raw messages between reader and teller. A longer message passes alone. */
    private static final int BYTES_UNDER_WAY = 48 << 20;

    private static final int RESULTS_WAITING = 256;

    /** How long the reader waits before it looks whether the teller is still there. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final MessageInspector inspector;
    private final InspectionSink sink;
    private final Progress progress;
    private final ExecutorService parsers;
    private final ExecutorService teller;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(RESULTS_WAITING);
    private final Semaphore room = new Semaphore(BYTES_UNDER_WAY, true);
    private final Future<?> telling;
    private long messages;

    /** What the teller takes, in order. */
    private sealed interface Event {
        record Parsed(Future<Inspection> inspection, int weight) implements Event {}

        record NotRead(Unread unread) implements Event {}

        record End() implements Event {}
    }

    InspectionPipeline(MessageInspector inspector, InspectionSink sink, Progress progress, int parsers) {
        this.inspector = inspector;
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
        put(new Event.Parsed(parsers.submit(() -> inspector.inspect(message)), weight));
        messages++;
    }

    @Override
    public void unread(Unread unread) {
        try {
            put(new Event.NotRead(unread));
        } catch (InterruptedException e) {
            // The reader looks at the flag before its next step.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void progress(long bytesRead, long bytesTotal) {
        progress.at(bytesRead, bytesTotal, messages);
    }

    private void put(Event event) throws InterruptedException {
        while (!events.offer(event, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            stopWithTeller();
        }
    }

    /** A teller that failed takes nothing any more: its failure is the reader's. */
    private void stopWithTeller() throws InterruptedException {
        if (telling.isDone()) {
            awaitTeller();
        }
    }

    /** Waits until everything that was read has been told. */
    void finish() throws InterruptedException {
        put(new Event.End());
        awaitTeller();
    }

    private void tellAll() {
        try {
            for (Event event = events.take(); !(event instanceof Event.End); event = events.take()) {
                tell(event);
            }
        } catch (InterruptedException e) {
            // Only close() interrupts, and then nobody waits for the rest.
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Event event) throws InterruptedException {
        switch (event) {
            case Event.Parsed parsed -> {
                sink.inspected(result(parsed.inspection()));
                room.release(parsed.weight());
            }
            case Event.NotRead notRead -> sink.unread(notRead.unread());
            case Event.End end -> throw new IllegalStateException("nothing is told after " + end);
        }
    }

    private static Inspection result(Future<Inspection> inspection) throws InterruptedException {
        try {
            return inspection.get();
        } catch (ExecutionException e) {
            // A parser that throws is a bug of ours, and must be seen.
            throw new IllegalStateException("a message could not be read", e.getCause());
        }
    }

    private void awaitTeller() throws InterruptedException {
        try {
            telling.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reading stopped", e.getCause());
        }
    }

    @Override
    public void close() {
        parsers.shutdownNow();
        teller.shutdownNow();
    }
}
