package org.meyasubako.desktop.complaints.message;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.message.Part;

/**
 * A row of the MIME tree.
 *
 * @param length decoded bytes; −1 for a frame around others
 * @param sha256 of the decoded bytes of a file
 */
record PartRow(String type, String name, long length, Optional<Sha256> sha256) {

    static PartRow of(Part part) {
        if (part.isMultipart()) {
            return new PartRow(part.mediaType().name(), "", -1, Optional.empty());
        }
        byte[] content = part.content().toByteArray();
        return new PartRow(part.mediaType().name(), part.fileName().orElse(""), content.length,
                part.isAttachment() ? Optional.of(Sha256.of(content)) : Optional.empty());
    }

    String size() {
        return length < 0 ? "" : length < 10_000 ? length + " B" : length / 1_024 + " KiB";
    }
}
