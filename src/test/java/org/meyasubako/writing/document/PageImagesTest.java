package org.meyasubako.writing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PageImagesTest {

    private static final byte[] PACKET = new PdfWriter().write(Samples.packet()).bytes();

    @Test
    void drawsAnA4PageAtTheGivenDots() throws IOException {
        try (PageImages pages = PageImages.open(PACKET)) {
            BufferedImage page = pages.image(pages.count(), 72);
            assertThat(page.getWidth()).isBetween(594, 596);
            assertThat(page.getHeight()).isBetween(841, 843);
        }
    }

    @Test
    void aPageIsNotEmpty() throws IOException {
        try (PageImages pages = PageImages.open(PACKET)) {
            BufferedImage page = pages.image(3, 40);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            assertThat(java.util.Arrays.stream(dots).filter(dot -> (dot & 0xFF) < 128).count()).isGreaterThan(100);
        }
    }

    @Test
    void thePngHoldsThePage() throws IOException {
        try (PageImages pages = PageImages.open(PACKET)) {
            assertThat(ImageIO.read(new ByteArrayInputStream(pages.png(1, 36))).getWidth()).isEqualTo(pages.image(1, 36).getWidth());
        }
    }

    @Test
    void aFinerDrawingThanTheLimitIsRefused() throws IOException {
        try (PageImages pages = PageImages.open(PACKET)) {
            assertThatThrownBy(() -> pages.image(1, PageImages.MOST_DPI + 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void bytesThatAreNoPdfAreRefused() {
        assertThatThrownBy(() -> PageImages.open("GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII))).isInstanceOf(IOException.class);
    }
}
