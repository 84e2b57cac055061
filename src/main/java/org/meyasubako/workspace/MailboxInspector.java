package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.mailbox.MailboxReader;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;

/** The verb behind {@code inspect}: reads mailboxes and says what was understood. */
public final class MailboxInspector {

    private final MailboxReader mailboxes;
    private final MessageInspector messages;
    private final int parsers;

    /** @param parsers the number of messages that are read at the same time: one a core */
    public MailboxInspector(MailboxReader mailboxes, MessageInspector messages, int parsers) {
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.parsers = parsers;
    }

    /** The same, judging what it reads. */
    public MailboxInspector judging(Judge by) {
        return new MailboxInspector(mailboxes, messages.judging(by), parsers);
    }

    /** What reads a single message. */
    public MessageInspector messages() {
        return messages;
    }

    /**
     * Reads all of {@code paths} in their order.
     *
     * @param paths as a person gave them
     * @param sink told from one thread at a time, in the order of the input
     * @throws UnreadableMailboxException where a path that a person named cannot be opened; what stood before it was told already
     * @throws InterruptedException where the work was cancelled; what was told so far stands
     */
    public void inspect(List<String> paths, InspectionSink sink, Progress progress)
            throws UnreadableMailboxException, InterruptedException {
        ReadingPipeline.Sink<Inspection> told = new ReadingPipeline.Sink<>() {
            @Override
            public void parsed(Inspection result) {
                sink.inspected(result);
            }

            @Override
            public void unread(Unread unread) {
                sink.unread(unread);
            }
        };
        try {
            readAll(paths, messages::inspect, told, progress);
        } catch (ReadingPipeline.SinkFailedException e) {
            // This sink declares no failure: what it threw is a bug, or a reader of our output that is gone.
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException("the reading stopped", e);
        }
    }

    /** Reads all of {@code paths} through a parser of the caller's. */
    <T> void readAll(List<String> paths, Function<RawMessage, T> parser, ReadingPipeline.Sink<T> sink, Progress progress)
            throws UnreadableMailboxException, InterruptedException, ReadingPipeline.SinkFailedException {
        try (ReadingPipeline<T> pipeline = new ReadingPipeline<>(parser, sink, progress, parsers)) {
            Optional<UnreadableMailboxException> unreadable = Optional.empty();
            try {
                unreadable = readEach(paths, pipeline);
            } catch (InterruptedException e) {
                if (!pipeline.hasFailed()) {
                    throw e;
                }
            }
            pipeline.finish();
            if (unreadable.isPresent()) {
                throw unreadable.get();
            }
        }
    }

    private Optional<UnreadableMailboxException> readEach(List<String> paths, ReadingPipeline<?> pipeline) throws InterruptedException {
        for (String path : paths) {
            try {
                mailboxes.read(path, pipeline);
            } catch (UnreadableMailboxException e) {
                // What stood before it is still to be told.
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads one message again from where it was opened.
     *
     * @throws UnreadableMailboxException where the file is gone, or the bytes there are others now
     * @throws InterruptedException where the work was cancelled
     */
    public Inspection reopen(Origin origin, Sha256 sha256) throws UnreadableMailboxException, InterruptedException {
        RawMessage raw = mailboxes.reread(origin);
        if (!raw.sha256().equals(sha256)) {
            throw new UnreadableMailboxException(origin.path(), Sentence.of(MailboxInspector.class, "reopen.changed"));
        }
        return messages.inspect(raw);
    }
}
