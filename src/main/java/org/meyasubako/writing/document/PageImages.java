package org.meyasubako.writing.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of one PDF as pictures, each drawn when it is asked for; for one thread at a time. */
public final class PageImages implements Closeable {

    /** The coarsest and the finest drawing; A4 takes 105 MB at the finest. */
    public static final int LEAST_DPI = 20;
    public static final int MOST_DPI = 600;

    private static final long MOST_PIXELS = 64L << 20;
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PageImages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    /** @throws IOException where the bytes are no PDF that can be read */
    public static PageImages open(byte[] pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf));
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page in colour, on white.
     *
     * @param number from 1
     * @param dpi dots an inch, from {@link #LEAST_DPI} to {@link #MOST_DPI}
     * @throws IOException where the page can't be drawn, or would be larger than 64 million dots
     */
    public BufferedImage image(int number, int dpi) throws IOException {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new IllegalArgumentException("dots an inch: " + dpi);
        }
        PDRectangle size = document.getPage(number - 1).getCropBox();
        double inches = size.getWidth() / POINTS_PER_INCH * size.getHeight() / POINTS_PER_INCH;
        if (inches * dpi * dpi > MOST_PIXELS) {
            throw new IOException("page " + number + " is too large to be drawn at " + dpi + " dots an inch");
        }
        return renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB);
    }

    /** The same as a PNG file's bytes. */
    public byte[] png(int number, int dpi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(number, dpi), "png", out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
