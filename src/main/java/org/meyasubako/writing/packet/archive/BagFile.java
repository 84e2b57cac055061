package org.meyasubako.writing.packet.archive;

import com.google.common.io.ByteSource;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A file that goes into a bag.
 *
 * @param path beneath the bag's folder, {@code data/originals/R-000001.eml}
 * @param content opened once, when its turn comes, and read to its end: nothing is held in memory
 * @param expected the digest that the content is known to have; a bag with anything else is not written
 */
public record BagFile(String path, ByteSource content, Optional<Sha256> expected) {

    public BagFile {
        if (!BagPath.isSafe(path) || !BagPath.isPayload(path)) {
            throw new IllegalArgumentException("not a path of a bag's payload: " + path);
        }
    }

    /** A file whose content is given here and now. */
    public static BagFile of(String path, byte[] content) {
        return new BagFile(path, ByteSource.wrap(content.clone()), Optional.empty());
    }

    /** The line of what was read, if it is what was expected. */
    EvidenceList.Line checked(EvidenceList.Line read) throws UnwritableBagException {
        if (expected.filter(known -> !known.equals(read.sha256())).isPresent()) {
            throw new UnwritableBagException("digest", path);
        }
        return read;
    }
}
