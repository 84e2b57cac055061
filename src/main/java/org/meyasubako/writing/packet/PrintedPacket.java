package org.meyasubako.writing.packet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.document.AttachedFile;
import org.meyasubako.writing.document.WrittenPdf;
import org.meyasubako.writing.packet.archive.BagFile;
import org.meyasubako.writing.packet.archive.EvidenceList;
import org.meyasubako.writing.packet.archive.LastFile;
import org.meyasubako.writing.redaction.Unsearchable;

/** The PDF of one packet while it is written: searched for leaks before a byte of it leaves, and remembered for what a person must look at. */
final class PrintedPacket implements LastFile<LeakyPacketException> {

    private final PacketContents contents;
    private final PacketDocument document;
    private final List<BagFile> files;
    private final List<AttachedFile> attached;
    private Optional<WrittenPdf> pdf = Optional.empty();

    /**
     * @param files all others, which are searched with it
     * @param attached those of them that the PDF carries itself
     */
    PrintedPacket(PacketContents contents, PacketDocument document, List<BagFile> files, List<AttachedFile> attached) {
        this.contents = contents;
        this.document = document;
        this.files = files;
        this.attached = attached;
    }

    @Override
    public String path() {
        return PacketFiles.PDF;
    }

    @Override
    public byte[] content(EvidenceList evidence) throws IOException, InterruptedException, LeakyPacketException {
        WrittenPdf written = document.write(contents, evidence, attached);
        byte[] bytes = written.bytes();
        if (contents.cover().recipient() instanceof Recipient.Customer customer) {
            new LeakCheck(customer.unnamed()).require(files, bytes);
        }
        pdf = Optional.of(written);
        return bytes;
    }

    int pages() {
        return pdf.map(written -> written.summary().pages()).orElse(0);
    }

    /** What a person should look at. */
    List<Sentence> remarks() {
        List<Sentence> remarks = new ArrayList<>();
        if (contents.cover().recipient() instanceof Recipient.Customer customer) {
            remarks.addAll(Unsearchable.sentences(customer.unnamed().unsearchable()));
        }
        int missing = pdf.stream().flatMap(written -> written.summary().missing().values().stream()).mapToInt(Integer::intValue).sum();
        if (missing > 0) {
            remarks.add(Sentence.of(PrintedPacket.class, "remark.missing", missing));
        }
        return remarks;
    }
}
