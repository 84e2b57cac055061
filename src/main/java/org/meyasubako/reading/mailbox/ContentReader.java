package org.meyasubako.reading.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.wording.Sentence;

/** Reads one file or member, whatever it turns out to be, and what stands in it. */
final class ContentReader {

    private final ReadingPass pass;
    private final MailboxLimits limits;

    ContentReader(ReadingPass pass) {
        this.pass = pass;
        this.limits = pass.limits();
    }

    /**
     * Reads {@code content}; what breaks on the way is told to the visitor.
     *
     * @param always read as a message even what looks like none: a person named it, or it is an entry of a Maildir
     * @throws IOException where it cannot be opened
     */
    void read(Content content, boolean always) throws IOException, InterruptedException {
        ContentKind kind;
        try (InputStream in = content.open()) {
            ByteWindow window = new ByteWindow(in, content.expectedLength());
            KindRecognizer recognizer = KindRecognizer.of(window);
            kind = recognizer.kind();
            readPlain(kind, recognizer, window, content, always);
        } catch (ClosedByInterruptException e) {
            throw ByteWindow.interrupted(e);
        }
        if (kind == ContentKind.GZIP || kind == ContentKind.ZIP) {
            readArchive(kind, content, always);
        }
    }

    private void readPlain(ContentKind kind, KindRecognizer recognizer, ByteWindow window, Content content, boolean always)
            throws InterruptedException {
        switch (kind) {
            case MAIL -> readWhole(window, content);
            case MBOX -> {
                window.drop(recognizer.firstLine());
                new MboxReader(window, content.path(), pass).read();
            }
            case OLE2 -> readCompound(window, content, always);
            case OTHER -> readOther(recognizer.reason(), window, content, always);
            case ZIP, GZIP -> {
                return;
            }
        }
        window.failure().ifPresent(failure -> pass.unread(content.path(), Reasons.of(failure)));
    }

    private void readWhole(ByteWindow window, Content content) throws InterruptedException {
        pass.message(collectAll(window).take(content.path(), 0, 0, Framing.BARE));
    }

    private void readCompound(ByteWindow window, Content content, boolean always) throws InterruptedException {
        MessageCollector collector = collectAll(window);
        boolean item = new OutlookRecognizer(collector.kept()).isOutlookItem();
        if (item || always) {
            pass.message(collector.take(content.path(), 0, 0, item ? Framing.OUTLOOK : Framing.BARE));
        } else if (window.failure().isEmpty()) {
            pass.unread(content.path(), Reasons.of("compound-file"));
        }
    }

    private void readOther(Sentence reason, ByteWindow window, Content content, boolean always) throws InterruptedException {
        boolean broken = window.failure().isPresent();
        if (always && !(broken && window.limit() == 0)) {
            readWhole(window, content);
        } else if (!broken) {
            pass.unread(content.path(), reason);
        }
    }

    private MessageCollector collectAll(ByteWindow window) throws InterruptedException {
        MessageCollector collector = new MessageCollector(limits.messageBytes());
        do {
            window.pass(window.limit(), collector);
        } while (window.grow());
        return collector;
    }

    private void readArchive(ContentKind kind, Content content, boolean always) throws InterruptedException {
        if (content.depth() >= limits.archiveDepth()) {
            pass.unread(content.path(), Reasons.of("nested-too-deep", limits.archiveDepth()));
            return;
        }
        if (kind == ContentKind.GZIP) {
            readMember(new GzipMember(content, limits), always);
            return;
        }
        try (ZipArchive archive = ZipArchive.open(content, limits)) {
            archive.flaw().ifPresent(flaw -> pass.unread(content.path(), flaw));
            List<ZipMember> members = archive.members();
            if (members.isEmpty() && archive.flaw().isEmpty()) {
                pass.unread(content.path(), Reasons.of("archive-empty"));
            }
            for (ZipMember member : members) {
                readMember(member, false);
            }
        } catch (ClosedByInterruptException e) {
            throw ByteWindow.interrupted(e);
        } catch (IOException e) {
            pass.unread(content.path(), Reasons.of(e));
        }
    }

    private void readMember(Content member, boolean always) throws InterruptedException {
        try {
            read(member, always);
        } catch (IOException e) {
            pass.unread(member.path(), Reasons.of(e));
        }
    }
}
