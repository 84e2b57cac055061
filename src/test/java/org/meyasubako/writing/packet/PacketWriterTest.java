package org.meyasubako.writing.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.writing.document.PdfReading;
import org.meyasubako.writing.document.PdfTextReader;
import org.meyasubako.writing.packet.archive.BagProgress;

class PacketWriterTest {

    @TempDir
    private Path folder;

    @Test
    void theSameContentsGiveTheSameBytes() throws Exception {
        Path first = write(new Recipient.Internal(), Language.JAPANESE, "first.zip");
        Path second = write(new Recipient.Internal(), Language.JAPANESE, "second.zip");
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aWrittenPacketIsWhole() throws Exception {
        PacketReport report = new PacketVerifier().verify(write(new Recipient.Internal(), Language.ENGLISH, "packet.zip"));
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isEqualTo(30);
    }

    @Test
    void aCustomersPacketHoldsCopiesAlone() throws Exception {
        assertThat(names(write(SampleCase.customer(), Language.JAPANESE, "packet.zip")))
                .noneMatch(name -> name.contains("originals") || name.contains("answers") || name.contains("journal"))
                .anyMatch(name -> name.contains("copies"));
    }

    @Test
    void anAuthorityWithoutAWarrantGetsNoCommunication() throws Exception {
        Path packet = write(SampleCase.authority(LegalBasis.Ground.INVESTIGATION_INQUIRY), Language.JAPANESE, "packet.zip");
        assertThat(names(packet)).containsExactly("B-0002/data/README.txt", "B-0002/data/lists/originals.csv", "B-0002/data/packet.pdf",
                "B-0002/bag-info.txt", "B-0002/bagit.txt", "B-0002/manifest-sha256.txt", "B-0002/tagmanifest-sha256.txt");
    }

    @Test
    void aWarrantOpensTheOriginals() throws Exception {
        Path packet = write(SampleCase.authority(LegalBasis.Ground.WARRANT), Language.JAPANESE, "packet.zip");
        assertThat(names(packet)).anyMatch(name -> name.contains("originals/R-000001.eml"));
    }

    @Test
    void theCoverNamesTheDigestOfTheEvidenceList() throws Exception {
        Path packet = folder.resolve("packet.zip");
        WrittenPacket written = new PacketWriter(BagProgress.UNWATCHED)
                .write(new SampleCase().contents(new Recipient.Internal(), Language.JAPANESE), packet);
        PacketReport report = new PacketVerifier().verify(packet);
        assertThat(report.evidence()).contains(written.evidence());
        assertThat(text(packet).getFirst()).contains(written.evidence().hex());
    }

    @Test
    void aPdfAloneCarriesTheOriginals() throws Exception {
        Path target = folder.resolve("packet.pdf");
        PacketContents contents = new SampleCase().contents(new Recipient.Internal(), Language.JAPANESE);
        new PacketWriter(BagProgress.UNWATCHED).writePdf(contents, target);
        PdfReading.Content read = (PdfReading.Content) new PdfTextReader().read(Files.readAllBytes(target));
        assertThat(read.files()).extracting(PdfReading.File::name).contains("evidence-list.txt", "R-000001.eml");
    }

    @Test
    void aPdfForACustomerCarriesNoOriginal() throws Exception {
        Path target = folder.resolve("packet.pdf");
        new PacketWriter(BagProgress.UNWATCHED).writePdf(new SampleCase().contents(SampleCase.customer(), Language.JAPANESE), target);
        PdfReading.Content read = (PdfReading.Content) new PdfTextReader().read(Files.readAllBytes(target));
        assertThat(read.files()).extracting(PdfReading.File::name).containsExactly("evidence-list.txt");
    }

    private Path write(Recipient recipient, Language language, String name) throws Exception {
        Path target = folder.resolve(name);
        new PacketWriter(BagProgress.UNWATCHED).write(new SampleCase().contents(recipient, language), target);
        return target;
    }

    private static List<String> names(Path packet) throws Exception {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(packet.toFile())) {
            return zip.stream().map(java.util.zip.ZipEntry::getName).toList();
        }
    }

    private static List<String> text(Path packet) throws Exception {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(packet.toFile())) {
            byte[] pdf = zip.getInputStream(zip.getEntry("B-0002/data/packet.pdf")).readAllBytes();
            return ((PdfReading.Content) new PdfTextReader().read(pdf)).pages();
        }
    }
}
