package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;

/** Takes files that are no complaints into the casebook as evidence: a site check's picture or archive. */
public final class EvidenceKeeper {

    /** Bytes of a file that is taken; a picture or archive of one page has far less. */
    public static final long LARGEST = 64L << 20;

    private final Casework work;

    public EvidenceKeeper(Casework work) {
        this.work = work;
    }

    /**
     * Keeps a file to the byte.
     *
     * @return its digest, by which a deed names it
     * @throws IOException where the file is too large or cannot be read, or the casebook not be written
     */
    public Sha256 keep(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " has more than " + LARGEST + " bytes");
        }
        return work.casebook().originals().keep(RawMessage.of(Files.readAllBytes(file), file.toAbsolutePath().toString()), work.person());
    }
}
