package org.meyasubako.reading.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/** Bytes that can be read at any place: a file, or an archive within an archive, held in memory. */
sealed interface RandomSource extends Closeable {

    long size() throws IOException;

    /** Fills {@code target} as far as there are bytes from {@code position} on; the number read, -1 at the end. */
    int read(ByteBuffer target, long position) throws IOException;

    /** The {@code length} bytes from {@code from} on, or fewer at the end. */
    default InputStream stream(long from, long length) {
        return new Slice(this, from, length);
    }

    /** A file on disk, opened for reading only. */
    record OnDisk(FileChannel channel, LongConsumer counter) implements RandomSource {

        static OnDisk open(Path file, LongConsumer counter) throws IOException {
            return new OnDisk(FileChannel.open(file, StandardOpenOption.READ), counter);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            int count = channel.read(target, position);
            counter.accept(Math.max(0, count));
            return count;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Bytes in memory. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record InMemory(byte[] bytes) implements RandomSource {

        /** @throws UnreadableContentException where the content is longer than {@code mostBytes} */
        static InMemory of(Content content, int mostBytes) throws IOException {
            try (InputStream in = content.open()) {
                byte[] bytes = in.readNBytes(mostBytes);
                if (in.read() >= 0) {
                    throw new UnreadableContentException(Reasons.of("nested-zip-too-long", mostBytes));
                }
                return new InMemory(bytes);
            }
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int read(ByteBuffer target, long position) {
            if (position >= bytes.length) {
                return -1;
            }
            int count = Math.min(target.remaining(), bytes.length - (int) position);
            target.put(bytes, (int) position, count);
            return count;
        }

        @Override
        public void close() {}
    }

    /** A stretch of a source as a stream. */
    final class Slice extends InputStream {

        private final RandomSource source;
        private long position;
        private long left;

        private Slice(RandomSource source, long from, long length) {
            this.source = source;
            this.position = from;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = source.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, left)), position);
            position += Math.max(0, count);
            left -= Math.max(0, count);
            return count;
        }

        /** Readers of concatenated members ask whether there is more. */
        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, left);
        }
    }
}
