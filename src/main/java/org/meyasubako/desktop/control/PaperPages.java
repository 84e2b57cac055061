package org.meyasubako.desktop.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.image.Image;
import org.meyasubako.writing.document.PageImages;

/** The pages of one PDF as pictures for the window; safe to ask from any thread, one page is drawn at a time. */
public final class PaperPages implements AutoCloseable {

    private final PageImages images;
    private boolean closed;

    /** @throws IOException where the bytes are no PDF that can be read */
    public PaperPages(byte[] pdf) throws IOException {
        images = PageImages.open(pdf);
    }

    /** How many pages there are. */
    public int count() {
        return images.count();
    }

    /**
     * Draws a page; takes a moment. Empty where the paper was put away meanwhile.
     *
     * @param number from 1
     * @param dpi dots an inch
     * @throws IOException where the page can't be drawn
     */
    public synchronized Optional<Image> picture(int number, int dpi) throws IOException {
        return closed ? Optional.empty() : Optional.of(new Image(new ByteArrayInputStream(images.png(number, dpi))));
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        images.close();
    }
}
