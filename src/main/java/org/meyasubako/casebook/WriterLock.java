package org.meyasubako.casebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write in a casebook: a lock of the kernel on {@code NAME.casebook.lock}, which ends with the process however it ends.
 *
 * <p>The file stays when the lock goes: taking it away would let two processes lock two files of one name.
 */
final class WriterLock implements AutoCloseable {

    /** The lock lies beyond the text: where locks are mandatory, the text can still be read. */
    private static final long LOCKED = 1L << 20;
    private static final int MAX_TEXT = 4096;

    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static Path fileOf(Path casebook) {
        return casebook.resolveSibling(casebook.getFileName() + ".lock");
    }

    /** The lock; empty where somebody has it. */
    static Optional<WriterLock> take(Path casebook, Occupant who) throws IOException {
        Path file = OwnerOnly.create(fileOf(casebook));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(channel);
        if (lock.isEmpty()) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(who.text().getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new WriterLock(channel, lock.get()));
    }

    /** Who has the lock; empty where the file does not say so. */
    static Optional<Occupant> occupant(Path casebook) throws IOException {
        Path file = fileOf(casebook);
        if (!Files.isReadable(file) || Files.size(file) > MAX_TEXT) {
            return Optional.empty();
        }
        return Occupant.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED, 1, false));
        } catch (OverlappingFileLockException e) {
            // This process has it, in another window.
            return Optional.empty();
        }
    }

    /** Gives the right back; the text goes, so that nobody is told of a writer that is none. */
    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }
}
