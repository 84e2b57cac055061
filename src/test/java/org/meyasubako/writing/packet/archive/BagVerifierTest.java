package org.meyasubako.writing.packet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.writing.packet.archive.BagFault.Code;

class BagVerifierTest {

    private static final int FLIPS = 1000;

    @TempDir
    private Path folder;

    @Test
    void aWrittenBagIsWhole() throws Exception {
        assertThat(GivenBag.verify(GivenBag.write(folder.resolve("bag.zip"))).faults()).isEmpty();
    }

    @Test
    void eachOfAThousandFlippedBitsIsFound() throws Exception {
        byte[] whole = Files.readAllBytes(GivenBag.write(folder.resolve("bag.zip")));
        Path damaged = folder.resolve("damaged.zip");
        Random random = new Random(8493);
        for (int i = 0; i < FLIPS; i++) {
            int bit = random.nextInt(whole.length * 8);
            byte[] bytes = whole.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(damaged, bytes);
            assertThat(GivenBag.verify(damaged).whole()).as("bit %d of byte %d", bit % 8, bit / 8).isFalse();
        }
    }

    @Test
    void everyByteOutsideTheFilesIsCovered() throws Exception {
        Path archive = GivenBag.write(folder.resolve("bag.zip"));
        byte[] whole = Files.readAllBytes(archive);
        Path damaged = folder.resolve("damaged.zip");
        int zeros = 3000;
        for (int at = 0; at < whole.length; at += at > 1000 && at < zeros ? 500 : 1) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x20;
            Files.write(damaged, bytes);
            assertThat(GivenBag.verify(damaged).whole()).as("byte %d", at).isFalse();
        }
    }

    @Test
    void aBagCutShortAnywhereIsNotWhole() throws Exception {
        byte[] whole = Files.readAllBytes(GivenBag.write(folder.resolve("bag.zip")));
        Path cut = folder.resolve("cut.zip");
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertThat(GivenBag.verify(cut).whole()).as("%d bytes", length).isFalse();
        }
    }

    @Test
    void aChangedFileIsNamedWithItsPlace() throws Exception {
        Path archive = GivenBag.write(folder.resolve("bag.zip"));
        byte[] bytes = Files.readAllBytes(archive);
        BagReport.Place place = GivenBag.verify(archive).place("data/originals/R-000001.eml").orElseThrow();
        bytes[(int) place.offset() + 3] ^= 1;
        Files.write(archive, bytes);
        assertThat(GivenBag.verify(archive).faults()).contains(new BagFault(Code.DIGEST, "data/originals/R-000001.eml", place.offset()));
    }

    @Test
    void somethingBehindTheEndIsFound() throws Exception {
        Path archive = GivenBag.write(folder.resolve("bag.zip"));
        try (OutputStream out = Files.newOutputStream(archive, java.nio.file.StandardOpenOption.APPEND)) {
            out.write(0);
        }
        assertThat(codes(archive)).containsExactly(Code.TRAILING);
    }

    @Test
    void aFileThatIsInNoManifestIsFound() throws Exception {
        assertThat(codes(stored("B-0001/data/more.txt", new byte[] {1}, "B-0001/manifest-sha256.txt", new byte[0])))
                .contains(Code.EXTRA);
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() throws Exception {
        for (String name : List.of("../evil", "B-0001/../../evil", "/etc/passwd", "B-0001/data/a\\..\\b", "C:/x", "B-0001/data/\u202Eexe.txt")) {
            assertThat(codes(stored(name, new byte[] {1}))).as(name).contains(Code.PATH);
        }
    }

    @Test
    void aSecondFolderIsRefused() throws Exception {
        assertThat(codes(stored("B-0001/data/x", new byte[] {1}, "B-0002/data/x", new byte[] {1}))).contains(Code.PATH);
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws Exception {
        assertThat(codes(stored("B-0001/data/a.txt", new byte[] {1}, "B-0001/data/a.txt", new byte[] {2}))).contains(Code.ORDER);
    }

    @Test
    void aCompressedFileIsNotUnpacked() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("B-0001/data/bomb"));
            zip.write(new byte[10_000_000]);
        }
        assertThat(codes(Files.write(folder.resolve("bomb.zip"), bomb.toByteArray()))).containsExactly(Code.COMPRESSED);
    }

    @Test
    void anEncryptedFileIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(stored("B-0001/data/a", new byte[] {1}));
        bytes[6] |= 1;
        assertThat(codes(Files.write(folder.resolve("bag.zip"), bytes))).containsExactly(Code.ENCRYPTED);
    }

    @Test
    void sizesOfZip64AreRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(stored("B-0001/data/a", new byte[] {1}));
        java.util.Arrays.fill(bytes, 18, 26, (byte) 0xFF);
        assertThat(codes(Files.write(folder.resolve("bag.zip"), bytes))).containsExactly(Code.TRUNCATED);
    }

    @Test
    void aLinkIsRefused() throws Exception {
        Path archive = stored("B-0001/data/a", new byte[] {1});
        byte[] bytes = Files.readAllBytes(archive);
        int directory = bytes.length - ZipForm.END_LENGTH - ZipForm.CENTRAL_LENGTH - "B-0001/data/a".length();
        bytes[directory + 41] = (byte) 0xA1;
        assertThat(codes(Files.write(archive, bytes))).contains(Code.LINK);
    }

    @Test
    void whatIsNoArchiveIsToldSo() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(500)];
            random.nextBytes(bytes);
            assertThat(GivenBag.verify(Files.write(folder.resolve("noise"), bytes)).whole()).isFalse();
        }
    }

    @Test
    void anEmptyArchiveIsNoBag() throws Exception {
        assertThat(codes(stored())).contains(Code.MISSING);
    }

    @Test
    void aNameOfAnEnemyIsShownVisibly() {
        assertThat(new BagFault(Code.PATH, "a\u202Eb\n", 0).told().arguments().get(1)).isEqualTo("a⟦U+202E⟧b⟦U+000A⟧");
    }

    private List<Code> codes(Path archive) throws Exception {
        return GivenBag.verify(archive).faults().stream().map(BagFault::code).toList();
    }

    /** An archive in our form with names and contents in turn. */
    private Path stored(Object... namesAndContents) throws Exception {
        Path file = Files.write(folder.resolve("stored.zip"), new byte[0]);
        try (StoredZipWriter zip = new StoredZipWriter(file)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                String name = (String) namesAndContents[i];
                zip.add(name, name, com.google.common.io.ByteSource.wrap((byte[]) namesAndContents[i + 1]));
            }
            zip.finish();
        }
        return file;
    }
}
