package org.meyasubako.reading.mailbox;

import com.google.common.base.CharMatcher;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;

/** Reads mailboxes of any kind on disk as a stream of messages; the kind is found by content, never by name. */
public final class MailboxReader {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("/" + File.separator);

    private final MailboxLimits limits;

    public MailboxReader(MailboxLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all that {@code argument} names: a file, which is always read as a message whatever it looks like, or a folder with all
     * beneath it, in which only what looks like a mailbox is read.
     *
     * <p>Names are taken in the order of their UTF-8 bytes. A message's bytes are those of its file or archive member from
     * {@code offset} on, {@code length} of them: without the separator line of an mbox, and without the blank line that the box put
     * before the next separator or its end. Index and offset count within the file or member.
     *
     * @param argument a path as a person gave it
     * @throws UnreadableMailboxException where the argument itself cannot be opened; whatever beneath it cannot is told to the visitor
     * @throws InterruptedException where the thread was interrupted, between messages or while one is scanned
     */
    public void read(String argument, MailboxVisitor visitor) throws UnreadableMailboxException, InterruptedException {
        ReadingPass pass = new ReadingPass(limits, visitor);
        String path = told(argument);
        try {
            Path file = pathOf(argument);
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                new FolderReader(pass).read(file, path);
            } else if (attributes.isRegularFile()) {
                pass.found(attributes.size());
                new FileReader(pass).read(file, path, attributes.size(), true);
            } else {
                throw new UnreadableContentException(Reasons.of("special-file"));
            }
        } catch (IOException e) {
            throw new UnreadableMailboxException(argument, Reasons.of(e), e);
        }
    }

    /**
     * Reads one message again from where it was found. Whether its bytes are still those, its digest tells.
     *
     * @throws UnreadableMailboxException where the file or member is gone, or ends before the message does
     */
    public RawMessage reread(Origin origin) throws UnreadableMailboxException, InterruptedException {
        try {
            return new OriginReader(limits).read(origin);
        } catch (IOException e) {
            throw new UnreadableMailboxException(origin.path(), Reasons.of(e), e);
        }
    }

    private static Path pathOf(String argument) throws IOException {
        if (argument.isEmpty()) {
            throw new NoSuchFileException(argument);
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UnreadableContentException(Reasons.of("no-path"));
        }
    }

    /** The argument as the beginning of a told path: {@code box/} is {@code box}, so that its files are {@code box/a.eml}. */
    private static String told(String argument) {
        return SEPARATORS.trimTrailingFrom(argument);
    }
}
