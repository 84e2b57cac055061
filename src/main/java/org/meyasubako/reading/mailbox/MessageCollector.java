package org.meyasubako.reading.mailbox;

import java.security.MessageDigest;
import java.util.Arrays;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;

/** Gathers the bytes of one message after another: all of them into the digest, up to a limit into memory. */
final class MessageCollector {

    private static final int FIRST = 64 * 1024;
    /** A buffer that a large message blew up is not carried along for the small ones after it. */
    private static final int LARGEST_REUSED = 1024 * 1024;

    private final int limit;
    private final MessageDigest digest = Sha256.newDigest();
    private byte[] kept = new byte[0];
    private int count;
    private long length;

    /** @param limit bytes of a message that are kept */
    MessageCollector(int limit) {
        this.limit = limit;
    }

    void add(byte[] bytes, int from, int size) {
        digest.update(bytes, from, size);
        length += size;
        int room = Math.min(size, limit - count);
        if (room > kept.length - count) {
            long grown = Math.max(count + (long) room, Math.max(FIRST, 2L * kept.length));
            kept = Arrays.copyOf(kept, (int) Math.min(limit, grown));
        }
        System.arraycopy(bytes, from, kept, count, room);
        count += room;
    }

    /** The number of bytes since the last message. */
    long length() {
        return length;
    }

    /** What is kept of them, shared. */
    byte[] kept() {
        return count == kept.length ? kept : Arrays.copyOf(kept, count);
    }

    /** The message that was gathered; the next byte begins another. */
    RawMessage take(String path, int index, long offset, Framing framing) {
        byte[] bytes = kept();
        RawMessage message = new RawMessage(bytes, new Origin(path, index, offset, length), Sha256.finish(digest), framing);
        if (count == kept.length || kept.length > LARGEST_REUSED) {
            kept = new byte[0];
        }
        count = 0;
        length = 0;
        return message;
    }
}
