package org.meyasubako.writing.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that travel with the program, read once for many documents; for one thread at a time. */
final class ShippedFonts {

    /** The proportional family, regular and bold. */
    static final String TEXT = "BIZ UDPGothic";
    /** The family whose letters are half as wide as its kana and kanji. */
    static final String MONOSPACED = "BIZ UDGothic";

    private record Face(String family, int weight, TrueTypeFont font) {
    }

    private final List<Face> faces;
    private final CmapLookup characters;

    ShippedFonts() {
        faces = List.of(read(TEXT, 400, "BIZUDPGothic_400Regular.ttf"), read(TEXT, 700, "BIZUDPGothic_700Bold.ttf"),
                read(MONOSPACED, 400, "BIZUDGothic_400Regular.ttf"));
        try {
            // The three hold the same characters, which a test confirms.
            characters = faces.getFirst().font().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped font cannot be read", e);
        }
    }

    private static Face read(String family, int weight, String file) {
        try (InputStream in = Objects.requireNonNull(ShippedFonts.class.getResourceAsStream("/assets/fonts/" + file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures would join letters of the evidence, and cost half of the time.
            font.setEnableGsub(false);
            return new Face(family, weight, font);
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped font cannot be read", e);
        }
    }

    /** Whether the character has a glyph of its own: one that stands for another character too would be read back as that. */
    boolean shows(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        return glyph != 0 && characters.getCharCodes(glyph).getFirst() == codePoint;
    }

    /** Hands the fonts to a document; only the glyphs that it uses will be embedded. */
    void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (Face face : faces) {
            PDFont font = PDType0Font.load(document, face.font(), true);
            builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }
}
