package org.meyasubako.reading.mailbox;

import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.wording.Sentence;

/** One reading of one argument: its limits, who takes what is found, and how far it is. */
final class ReadingPass {

    /** Bytes between two reports of progress. */
    private static final long STEP = 1024 * 1024;

    private final MailboxLimits limits;
    private final MailboxVisitor visitor;
    private long bytesTotal;
    private long bytesBefore;
    private long fileSize;
    private long inFile;
    private long told;

    ReadingPass(MailboxLimits limits, MailboxVisitor visitor) {
        this.limits = limits;
        this.visitor = visitor;
    }

    MailboxLimits limits() {
        return limits;
    }

    void message(RawMessage message) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        visitor.message(message);
    }

    void unread(String path, Sentence reason) {
        visitor.unread(new Unread(path, reason));
    }

    /** A file of {@code size} bytes is going to be read. */
    void found(long size) {
        bytesTotal += size;
    }

    void beginFile(long size) {
        fileSize = size;
        inFile = 0;
    }

    /** {@code count} more bytes were read off the disk; an archive may read some of them twice, which is not counted. */
    void advance(long count) {
        inFile = Math.min(fileSize, inFile + count);
        if (bytesBefore + inFile - told >= STEP) {
            tell();
        }
    }

    void endFile() {
        bytesBefore += fileSize;
        fileSize = 0;
        inFile = 0;
        tell();
    }

    private void tell() {
        told = bytesBefore + inFile;
        visitor.progress(told, bytesTotal);
    }
}
