package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.mailbox.MailboxReader;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;

/** The verb behind {@code inspect} and behind opening a mailbox on the desktop: reads mailboxes and says what was understood. */
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
        try (InspectionPipeline pipeline = new InspectionPipeline(messages, sink, progress, parsers)) {
            Optional<UnreadableMailboxException> unreadable = readAll(paths, pipeline);
            pipeline.finish();
            if (unreadable.isPresent()) {
                throw unreadable.get();
            }
        }
    }

    private Optional<UnreadableMailboxException> readAll(List<String> paths, InspectionPipeline pipeline)
            throws InterruptedException {
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
