package org.meyasubako.workspace;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.meyasubako.writing.document.PdfWriter;
import org.meyasubako.writing.letter.TemplateShelf;

/**
 * What letters and packets are made with, made when it is first needed.
 *
 * @param templates of letters
 * @param pdf writes paper
 * @param keys gives 32 random bytes each time, for the tokens of a case
 */
public record Stationery(Supplier<TemplateShelf> templates, Supplier<PdfWriter> pdf, Supplier<byte[]> keys) {

    /** With the templates that a desk put into this folder in place of the shipped ones. */
    public static Stationery of(Path templates, Supplier<byte[]> keys) {
        return new Stationery(Suppliers.memoize(() -> TemplateShelf.of(templates)), Suppliers.memoize(PdfWriter::new), keys);
    }

    /** With the shipped templates alone. */
    public static Stationery shipped(Supplier<byte[]> keys) {
        return new Stationery(Suppliers.memoize(TemplateShelf::shipped), Suppliers.memoize(PdfWriter::new), keys);
    }
}
