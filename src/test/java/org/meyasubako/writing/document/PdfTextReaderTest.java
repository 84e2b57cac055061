package org.meyasubako.writing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PdfTextReaderTest {

    private static final byte[] PACKET = new PdfWriter().write(Samples.packet()).bytes();

    @Test
    void bytesThatAreNoPdfAreUnreadable() {
        assertThat(new PdfTextReader().read(new byte[] {1, 2, 3})).isInstanceOf(PdfReading.Unreadable.class);
    }

    @Test
    void noBytesAreUnreadable() {
        assertThat(new PdfTextReader().read(new byte[0])).isInstanceOf(PdfReading.Unreadable.class);
    }

    @Test
    void aFileThatWasCutOffNeverThrows() {
        for (int length = 0; length < PACKET.length; length += PACKET.length / 17) {
            assertThat(new PdfTextReader().read(Arrays.copyOf(PACKET, length))).isNotNull();
        }
    }

    @Test
    void aFileWithFlippedBitsNeverThrows() {
        Random random = new Random(5);
        for (int i = 0; i < 15; i++) {
            byte[] flipped = PACKET.clone();
            for (int j = 0; j < 20; j++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(new PdfTextReader().read(flipped)).isNotNull();
        }
    }
}
