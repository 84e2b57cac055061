package org.meyasubako.reading.mailbox;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A file on disk, opened for reading only.
 *
 * <p>Reading leaves bytes and modification time alone. The access time is the system's business: Java cannot ask it to leave that
 * ({@code O_NOATIME}), and setting it back would change the file's status time.
 *
 * @param file the file
 * @param path how it is told
 * @param expectedLength its size when it was found
 * @param budget what its members may come to
 * @param counter takes the number of bytes read off the disk
 */
record DiskFile(Path file, String path, long expectedLength, UnpackingBudget budget, LongConsumer counter) implements Content {

    @Override
    public int depth() {
        return 0;
    }

    @Override
    public InputStream open() throws IOException {
        // Unlike a channel of our own, this stream is not closed by an interrupt.
        return new Counted(Files.newInputStream(file), counter);
    }

    @Override
    public RandomSource openRandom(int mostBytes) throws IOException {
        return RandomSource.OnDisk.open(file, counter);
    }

    private static final class Counted extends FilterInputStream {

        private final LongConsumer counter;

        Counted(InputStream in, LongConsumer counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counter.accept(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            counter.accept(Math.max(0, count));
            return count;
        }
    }
}
