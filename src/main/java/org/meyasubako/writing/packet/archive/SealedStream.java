package org.meyasubako.writing.packet.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.meyasubako.basis.evidence.Sha256;

/** The enciphered content with its code behind it; it ends with an exception where the content isn't the one that was announced. */
final class SealedStream extends FilterInputStream {

    private final SampleCipher cipher;
    private final MessageDigest digest = Sha256.newDigest();
    private final Sha256 expected;
    private final long length;
    private long read;
    private byte[] code = new byte[0];
    private int told;
    private boolean ended;

    SealedStream(InputStream plain, SampleCipher cipher, Sha256 expected, long length) {
        super(plain);
        this.cipher = cipher;
        this.expected = expected;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int got = ended ? -1 : in.read(bytes, offset, count);
        if (got < 0) {
            return tell(bytes, offset, count);
        }
        digest.update(bytes, offset, got);
        read += got;
        cipher.encipher(bytes, offset, got);
        return got;
    }

    private int tell(byte[] bytes, int offset, int count) throws IOException {
        if (!ended) {
            ended = true;
            if (read != length || !Sha256.finish(digest).equals(expected)) {
                throw new IOException("the content to be sealed isn't the one that was announced");
            }
            code = cipher.code();
        }
        int rest = Math.min(count, code.length - told);
        System.arraycopy(code, told, bytes, offset, rest);
        told += rest;
        return rest == 0 ? -1 : rest;
    }
}
