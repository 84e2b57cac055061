package org.meyasubako.reading.mailbox;

import org.meyasubako.basis.evidence.RawMessage;

/** Takes what a {@link MailboxReader} finds, in the order in which it is found. */
public interface MailboxVisitor {

    /**
     * Takes one message. The reader waits until this returns, so a slow taker slows the reading instead of filling the memory.
     *
     * @throws InterruptedException where the taker was told to stop; the reader stops at once
     */
    void message(RawMessage message) throws InterruptedException;

    /** Takes note of a file that was not read. */
    void unread(Unread unread);

    /**
     * Tells how far the reading is.
     *
     * @param bytesRead of all files, as they lie on disk
     * @param bytesTotal of all files found so far; grows while folders are walked
     */
    default void progress(long bytesRead, long bytesTotal) {}
}
