package org.meyasubako.writing.document;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes PDF/A-3b (ISO 19005-3) with the shipped fonts; one writer serves many documents, one after another. */
public final class PdfWriter {

    /** How much of a document is kept in memory while it is written; more goes to a temporary file. */
    private static final long MEMORY = 64L << 20;

    private final ShippedFonts fonts = new ShippedFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Reads the shipped fonts, which takes about a second; keep the writer. */
    public PdfWriter() {
        XRLog.setLoggerImpl(new SilentLog());
    }

    /** The document as a PDF, in memory. */
    public WrittenPdf write(PrintableDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfSummary summary = write(document, out);
            return new WrittenPdf(out.toByteArray(), summary);
        } catch (IOException e) {
            throw new UncheckedIOException("an attachment cannot be read", e);
        }
    }

    /**
     * Writes the document as a PDF; the stream stays open.
     *
     * @throws IllegalArgumentException for a body that is not well-formed or has an unknown element: a mistake of ours
     * @throws IOException where an attachment can't be read or the stream not be written
     */
    public synchronized PdfSummary write(PrintableDocument document, OutputStream out) throws IOException {
        LegibleText legible = new LegibleText(fonts::shows);
        Document page = new PageAssembler(legible).assemble(document);
        Hasher digest = Hashing.sha256().newHasher().putString(document.traits() + document.layout().name() + document.drawings()
                + document.body(), StandardCharsets.UTF_8);
        try (PDDocument pdf = new PDDocument(MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
            draw(page, document, pdf);
            new FileEmbedder(pdf, document.traits().created()).embed(document.attachments(), digest);
            new PdfArchiver(document.traits()).archive(pdf, digest.hash().asBytes());
            pdf.save(out);
            return new PdfSummary(pdf.getNumberOfPages(), legible.missing());
        }
    }

    private void draw(Document page, PrintableDocument document, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(pdf).withW3cDocument(page, "")
                .usePdfAConformance(PdfAConformance.PDFA_3_B).usePdfUaAccessibility(true).useColorProfile(colours)
                .useUnicodeLineBreaker(new PaperLineBreaker()).useObjectDrawerFactory(new DrawingPlaces(document.drawings()));
        // Nothing that a page names is loaded, neither from the network nor from the disk.
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        fonts.embed(pdf, builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
        }
    }
}
