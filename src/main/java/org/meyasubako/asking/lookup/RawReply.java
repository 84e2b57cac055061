package org.meyasubako.asking.lookup;

import java.util.Arrays;
import org.meyasubako.basis.evidence.Sha256;

/** The bytes of a reply as they came: evidence, never rewritten. */
public final class RawReply {

    /** No byte came. */
    public static final RawReply NONE = new RawReply(new byte[0]);

    private final byte[] bytes;

    /** @param bytes copied */
    public RawReply(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** The digest of the bytes (FIPS 180-4). */
    public Sha256 sha256() {
        return Sha256.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawReply reply && Arrays.equals(bytes, reply.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes " + sha256().shortened();
    }
}
