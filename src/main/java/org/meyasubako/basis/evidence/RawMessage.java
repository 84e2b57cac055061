package org.meyasubako.basis.evidence;

/**
 * The evidence itself: the bytes of one message as they stood in its file, with where they were found and their digest.
 *
 * <p>The digest is over all {@code origin.length()} bytes. A message longer than the reader's limit carries only its beginning
 * here, and {@link #complete()} says so.
 */
public final class RawMessage {

    private final byte[] bytes;
    private final Origin origin;
    private final Sha256 sha256;
    private final Framing framing;

    /**
     * @param bytes the bytes, or their beginning; the array is handed over and must not be changed afterwards
     * @param sha256 the digest over all {@code origin.length()} bytes
     */
    public RawMessage(byte[] bytes, Origin origin, Sha256 sha256, Framing framing) {
        if (bytes.length > origin.length()) {
            throw new IllegalArgumentException("more bytes than the origin names: " + bytes.length);
        }
        this.bytes = bytes;
        this.origin = origin;
        this.sha256 = sha256;
        this.framing = framing;
    }

    /** A message of its own, whose bytes are all here. */
    public static RawMessage of(byte[] bytes, String path) {
        return new RawMessage(bytes, new Origin(path, 0, 0, bytes.length), Sha256.of(bytes), Framing.BARE);
    }

    /** The bytes, shared for speed: callers read them and never write. */
    public byte[] bytes() {
        return bytes;
    }

    public Origin origin() {
        return origin;
    }

    public Sha256 sha256() {
        return sha256;
    }

    public Framing framing() {
        return framing;
    }

    /** Whether all bytes that the origin names are here. */
    public boolean complete() {
        return bytes.length == origin.length();
    }

    @Override
    public String toString() {
        return origin.path() + "#" + origin.index() + " " + sha256.shortened();
    }
}
