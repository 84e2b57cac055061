package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.casebook.Added;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ImportCounts;
import org.meyasubako.casebook.ImportSession;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;

/** The verb behind {@code import}: reads mailboxes, judges each message and keeps it, then groups anew. What is there already is not doubled. */
public final class MailImporter {

    private final Casework work;

    MailImporter(Casework work) {
        this.work = work;
    }

    /** Is told how an import gets on, from one thread at a time. */
    public interface Watcher {

        /** A message is in the casebook. */
        void added(Added added);

        void unread(Unread file);
    }

    /**
     * Imports all of {@code paths} in their order.
     *
     * @throws UnreadableMailboxException where a path that a person named cannot be opened; what stood before it is kept
     * @throws CasebookUnavailableException where nothing can be written any more; what was told is kept
     * @throws InterruptedException where the work was cancelled; what was told is kept, and the next import goes on from there
     */
    public ImportSummary run(List<String> paths, Watcher watcher, Progress progress)
            throws UnreadableMailboxException, CasebookUnavailableException, InterruptedException {
        Tally tally = new Tally(watcher);
        try (ImportSession session = work.casebook().beginImport(work.person(), watcher::added)) {
            tally.session = Optional.of(session);
            try {
                work.mailboxes().readAll(paths, work.draft()::of, tally, progress);
            } catch (ReadingPipeline.SinkFailedException e) {
                throw failure(e);
            } finally {
                // What was read before a cancellation or an unreadable path is kept.
                tally.counts = session.finish();
            }
        } finally {
            work.regroup();
        }
        return tally.summary();
    }

    private static CasebookUnavailableException failure(ReadingPipeline.SinkFailedException e) {
        return switch (e.getCause()) {
            case CasebookUnavailableException unavailable -> unavailable;
            case RuntimeException bug -> throw bug;
            case null, default -> throw new IllegalStateException("the import stopped", e);
        };
    }

    /** Hands messages to the casebook and counts what they are. */
    private static final class Tally implements ReadingPipeline.Sink<ComplaintDraft.Drafted> {

        private final Watcher watcher;
        private final TreeMap<ComplaintFormat, Long> formats = new TreeMap<>();
        private final TreeMap<String, Long> defects = new TreeMap<>();
        private Optional<ImportSession> session = Optional.empty();
        private ImportCounts counts = new ImportCounts(0, 0, 0, 0, 0);
        private long unread;

        Tally(Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void parsed(ComplaintDraft.Drafted drafted) throws CasebookUnavailableException {
            session.orElseThrow().add(drafted.complaint());
            formats.merge(drafted.complaint().reading().columns().format(), 1L, Long::sum);
            for (Defect defect : drafted.defects()) {
                defects.merge(defect.code(), 1L, Long::sum);
            }
        }

        @Override
        public void unread(Unread file) {
            unread++;
            watcher.unread(file);
        }

        ImportSummary summary() {
            return new ImportSummary(counts, formats, defects, unread);
        }
    }
}
