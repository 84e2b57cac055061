package org.meyasubako.reading.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stretch of a stream that slides forward over it; bytes are addressed by their offset in the stream.
 *
 * <p>Every load looks whether the thread was interrupted. A stream that fails ends there for its reader, and {@link #failure()} says
 * so: what stood before the fault is evidence all the same.
 */
final class ByteWindow {

    /** Returned by searches that find nothing. */
    static final long NONE = -1;

    private static final int LOAD = 256 * 1024;
    private static final int SMALLEST = 8 * 1024;

    private final InputStream in;
    private byte[] buffer;
    private long origin;
    private int start;
    private int end;
    private boolean ended;
    private Optional<IOException> failure = Optional.empty();

    /** @param expected about how many bytes will come; a small file needs no large window */
    ByteWindow(InputStream in, long expected) {
        this.in = in;
        this.buffer = new byte[(int) Math.clamp(expected + 1, SMALLEST, 2L * LOAD)];
    }

    /** The offset of the first byte that was not passed yet. */
    long position() {
        return origin + start;
    }

    /** One past the offset of the last byte that is loaded. */
    long limit() {
        return origin + end;
    }

    /** What broke the stream, once its end was met. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Loads until {@code until}; false where the stream ends before. */
    boolean holds(long until) throws InterruptedException {
        while (limit() < until) {
            if (!grow()) {
                return false;
            }
        }
        return true;
    }

    /** Loads some more bytes; false at the end of the stream. */
    boolean grow() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (ended) {
            return false;
        }
        makeRoom();
        int count = load();
        ended = count < 0;
        end += Math.max(count, 0);
        return !ended;
    }

    private int load() throws InterruptedException {
        try {
            return in.read(buffer, end, Math.min(LOAD, buffer.length - end));
        } catch (ClosedByInterruptException e) {
            throw interrupted(e);
        } catch (IOException e) {
            failure = Optional.of(e);
            return -1;
        }
    }

    /** What an interrupt that closed a channel is for everybody above. */
    static InterruptedException interrupted(ClosedByInterruptException cause) {
        Thread.interrupted();
        InterruptedException interrupted = new InterruptedException();
        interrupted.initCause(cause);
        return interrupted;
    }

    /** Moves the bytes only where at least half of the buffer was passed, so that moving stays linear however far one looks ahead. */
    private void makeRoom() {
        if (end < buffer.length) {
            return;
        }
        if (start < buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, Math.multiplyExact(buffer.length, 2));
            return;
        }
        System.arraycopy(buffer, start, buffer, 0, end - start);
        origin += start;
        end -= start;
        start = 0;
    }

    /** The byte at an offset between {@link #position()} and {@link #limit()}. */
    byte at(long offset) {
        return buffer[(int) (offset - origin)];
    }

    /** Copies what is there of {@code count} bytes from {@code offset}. */
    byte[] copy(long offset, int count) throws InterruptedException {
        holds(offset + count);
        int from = (int) (offset - origin);
        return Arrays.copyOfRange(buffer, from, (int) Math.max(from, Math.min(from + (long) count, end)));
    }

    /** Passes the bytes before {@code until}, which must be loaded, handing them to {@code collector}. */
    void pass(long until, MessageCollector collector) {
        int next = (int) (until - origin);
        collector.add(buffer, start, next - start);
        start = next;
    }

    /** Passes the bytes before {@code until}, which must be loaded. */
    void drop(long until) {
        start = (int) (until - origin);
    }

    /** The first loaded place of {@code pattern} at or after {@code from}, else {@link #NONE}. */
    long find(BytePattern pattern, long from) {
        int found = pattern.find(buffer, (int) (from - origin), end);
        return found < 0 ? NONE : origin + found;
    }

    /** The first place of {@code value} at or after {@code from} and before {@code until}, loading as it goes; else {@link #NONE}. */
    long find(byte value, long from, long until) throws InterruptedException {
        long at = from;
        while (at < until) {
            if (at >= limit() && !grow()) {
                return NONE;
            }
            int stop = (int) (Math.min(until, limit()) - origin);
            for (int i = (int) (at - origin); i < stop; i++) {
                if (buffer[i] == value) {
                    return origin + i;
                }
            }
            at = origin + stop;
        }
        return NONE;
    }
}
