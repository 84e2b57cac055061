package org.meyasubako.writing.packet.archive;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Bytes that no virus scanner shall read, as a zip archive with one entry under AES-256 (WinZip AE-2) and the password {@value #PASSWORD}.
 *
 * <p>The password is told to everybody: this keeps the evidence from being eaten on its way, it hides nothing. The salt, elsewhere random, is
 * taken from the content's digest, so that the same bytes are sealed the same way and a packet can be written again to the byte.
 */
public final class SealedSource extends ByteSource {

    /** By which samples of malware are handed on everywhere. */
    public static final String PASSWORD = "infected";

    private final String name;
    private final ByteSource content;
    private final Sha256 sha256;
    private final long length;

    /**
     * @param name of the entry
     * @param sha256 of the content, as it is known
     * @param length of the content in bytes, as it is known
     */
    public SealedSource(String name, ByteSource content, Sha256 sha256, long length) {
        this.name = name;
        this.content = content;
        this.sha256 = sha256;
        this.length = length;
    }

    /**
     * @throws IOException where the content can't be read; a content of another length or digest ends the stream with one
     */
    @Override
    public InputStream openStream() throws IOException {
        SampleCipher cipher = new SampleCipher(PASSWORD, sha256);
        SealedForm form = new SealedForm(name, length);
        List<InputStream> pieces = List.of(
                bytes(form.local()), bytes(cipher.opening()), new SealedStream(content.openStream(), cipher, sha256, length),
                bytes(form.ending()));
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    private static InputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
