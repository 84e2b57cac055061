package org.meyasubako.writing.packet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Sha256;

/** Sealed samples are opened by an implementation of others. */
class SealedSourceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 4096, 100_003})
    void theUsualPasswordOpensIt(int length) throws Exception {
        byte[] sample = sample(length);
        try (ZipFile zip = open(sealed(sample), "infected")) {
            assertThat(zip.getInputStream(zip.getFileHeader("R-000001.eml")).readAllBytes()).isEqualTo(sample);
        }
    }

    @Test
    void itIsAesAndNotTheOldCipher() throws Exception {
        try (ZipFile zip = open(sealed(sample(100)), "infected")) {
            assertThat(zip.getFileHeader("R-000001.eml").getEncryptionMethod()).isEqualTo(EncryptionMethod.AES);
        }
    }

    @Test
    void anotherPasswordDoesNotOpenIt() throws Exception {
        try (ZipFile zip = open(sealed(sample(100)), "wrong")) {
            assertThatThrownBy(() -> zip.getInputStream(zip.getFileHeader("R-000001.eml")).readAllBytes()).isInstanceOf(ZipException.class);
        }
    }

    @Test
    void theSameSampleIsSealedTheSameWay() throws Exception {
        assertThat(sealed(sample(5000))).isEqualTo(sealed(sample(5000)));
    }

    @Test
    void nothingOfTheSampleStandsInTheClear() throws Exception {
        byte[] sample = "X5O!P%@AP made up test signature that a scanner would find".getBytes(StandardCharsets.US_ASCII);
        assertThat(new String(sealed(sample), StandardCharsets.ISO_8859_1)).doesNotContain("made up", "signature", "scanner");
    }

    @Test
    void aSampleThatIsNotTheAnnouncedOneIsNotSealed() {
        SealedSource source = new SealedSource("a", ByteSource.wrap(sample(10)), Sha256.of(sample(11)), 10);
        assertThatThrownBy(source::read).isInstanceOf(IOException.class);
    }

    private static byte[] sample(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(byte[] sample) throws IOException {
        return new SealedSource("R-000001.eml", ByteSource.wrap(sample), Sha256.of(sample), sample.length).read();
    }

    private ZipFile open(byte[] sealed, String password) throws IOException {
        Path file = Files.write(folder.resolve("sealed.zip"), sealed);
        return new ZipFile(file.toFile(), password.toCharArray());
    }
}
