package org.meyasubako.writing.packet;

import java.nio.file.Path;
import java.util.List;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/**
 * A packet that was written.
 *
 * @param sha256 of the file
 * @param length of the file in bytes
 * @param evidence the digest of the evidence list, as the cover has it
 * @param pages of the PDF
 * @param remarks what a person should look at: names too short to be searched, characters that the fonts lack
 */
public record WrittenPacket(Path file, Sha256 sha256, long length, Sha256 evidence, int pages, List<Sentence> remarks) {

    public WrittenPacket {
        remarks = List.copyOf(remarks);
    }
}
