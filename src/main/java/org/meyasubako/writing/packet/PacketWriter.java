package org.meyasubako.writing.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.writing.packet.archive.BagFile;
import org.meyasubako.writing.packet.archive.BagProgress;
import org.meyasubako.writing.packet.archive.BagTraits;
import org.meyasubako.writing.packet.archive.BagTraits.Tag;
import org.meyasubako.writing.packet.archive.BagWriter;
import org.meyasubako.writing.packet.archive.EvidenceList;
import org.meyasubako.writing.packet.archive.UnwritableBagException;
import org.meyasubako.writing.packet.archive.WrittenBag;

/** Writes a packet as an archive: originals, answers, journal, lists, and the PDF that names the digest of them all. */
public final class PacketWriter {

    /** A line of {@code bag-info.txt} beside those of RFC 8493 section 2.2.2. */
    static final String JOURNAL_HEAD = "Journal-Head";

    private final PacketDocument document = new PacketDocument();
    private final BagProgress progress;

    /** @param progress told of every file */
    public PacketWriter(BagProgress progress) {
        this.progress = progress;
    }

    /**
     * Writes the archive; the same contents give the same bytes.
     *
     * @throws IOException where an original can't be read or the archive not be written
     * @throws UnwritableBagException where it would be too large, or an original isn't the one that was taken in
     * @throws LeakyPacketException where a customer's packet would name somebody
     * @throws InterruptedException where the thread is interrupted; nothing of the packet is left
     */
    public WrittenPacket write(PacketContents contents, Path target)
            throws IOException, UnwritableBagException, LeakyPacketException, InterruptedException {
        List<BagFile> files = PacketFiles.of(contents);
        PrintedPacket printed = new PrintedPacket(contents, document, files, List.of());
        WrittenBag bag = new BagWriter(progress).write(traits(contents), files, printed, target);
        return new WrittenPacket(target, bag.sha256(), bag.length(), bag.evidence().sha256(), printed.pages(), printed.remarks());
    }

    /**
     * Writes the printed packet alone, with the originals attached where they are not too long together. Only the archive can be verified.
     *
     * @throws IOException where an original can't be read or the file not be written
     * @throws UnwritableBagException where an original isn't the one that was taken in
     * @throws LeakyPacketException where a customer's packet would name somebody
     * @throws InterruptedException where the thread is interrupted; nothing of the packet is left
     */
    public WrittenPacket writePdf(PacketContents contents, Path target)
            throws IOException, UnwritableBagException, LeakyPacketException, InterruptedException {
        List<BagFile> files = PacketFiles.of(contents);
        PrintedPacket printed = new PrintedPacket(contents, document, files, PacketFiles.attachable(contents, files));
        EvidenceList evidence = EvidenceList.of(files);
        byte[] pdf = printed.content(evidence);
        Path place = target.toAbsolutePath();
        Path part = Files.createTempFile(place.getParent(), ".packet-", ".part");
        try {
            Files.write(part, pdf);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return new WrittenPacket(target, Sha256.of(pdf), pdf.length, evidence.sha256(), printed.pages(), printed.remarks());
    }

    private static BagTraits traits(PacketContents contents) {
        PacketCover cover = contents.cover();
        Prose prose = Print.of(contents, new EvidenceList(List.of())).prose();
        return new BagTraits(cover.caseNumber(), List.of(
                new Tag("Source-Organization", CoverSection.deskName(cover.desk(), cover.language())),
                new Tag("External-Identifier", cover.caseNumber()),
                new Tag("External-Description", prose.tell(cover.recipient().told())),
                new Tag("Bagging-Date", LocalDate.ofInstant(cover.made(), cover.desk().timeZone()).toString()),
                new Tag("Bag-Software-Agent", cover.tool()),
                new Tag(JOURNAL_HEAD, contents.head().number() + " " + contents.head().hash().hex())));
    }
}
