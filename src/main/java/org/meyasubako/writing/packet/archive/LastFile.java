package org.meyasubako.writing.packet.archive;

import java.io.IOException;

/**
 * The payload file that is made from the digests of all others, and written after them.
 *
 * @param <X> why it may not be written
 */
public interface LastFile<X extends Exception> {

    /** Its path beneath the bag's folder. */
    String path();

    /** Its content, which names the digest of {@code evidence}. */
    byte[] content(EvidenceList evidence) throws IOException, InterruptedException, X;
}
