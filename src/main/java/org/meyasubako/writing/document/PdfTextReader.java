package org.meyasubako.writing.document;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text, bookmarks and attached files of a PDF. */
public final class PdfTextReader {

    /** How many entries of a tree are followed, and how deep: trees of hostile files may lead in circles. */
    private static final int MOST_ENTRIES = 100_000;
    private static final int DEEPEST = 30;

    /** What the PDF says and carries; bytes that are no PDF are said to be unreadable. */
    public PdfReading read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfReading.Content(pages(document), bookmarks(document), files(document));
        } catch (IOException e) {
            return new PdfReading.Unreadable(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException | NullPointerException e) {
            // What PDFBox throws on objects that are not what their place asks.
            return new PdfReading.Unreadable(e.toString());
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        Optional.<PDOutlineNode>ofNullable(document.getDocumentCatalog().getDocumentOutline()).ifPresent(outline -> collect(outline, 0, titles));
        return titles;
    }

    private static void collect(PDOutlineNode node, int depth, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            if (titles.size() == MOST_ENTRIES || depth == DEEPEST) {
                return;
            }
            titles.add(Objects.requireNonNullElse(item.getTitle(), ""));
            collect(item, depth + 1, titles);
        }
    }

    private static List<PdfReading.File> files(PDDocument document) throws IOException {
        List<PdfReading.File> files = new ArrayList<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            collect(names.getEmbeddedFiles(), 0, files);
        }
        return files;
    }

    private static void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth, List<PdfReading.File> files) throws IOException {
        for (PDComplexFileSpecification file : Objects.requireNonNullElse(node.getNames(), Map.<String, PDComplexFileSpecification>of()).values()) {
            files.add(file(file));
        }
        for (PDNameTreeNode<PDComplexFileSpecification> kid : Objects.requireNonNullElse(node.getKids(),
                List.<PDNameTreeNode<PDComplexFileSpecification>>of())) {
            if (files.size() < MOST_ENTRIES && depth < DEEPEST) {
                collect(kid, depth + 1, files);
            }
        }
    }

    private static PdfReading.File file(PDComplexFileSpecification specification) throws IOException {
        PDEmbeddedFile embedded = specification.getEmbeddedFileUnicode() != null ? specification.getEmbeddedFileUnicode()
                : specification.getEmbeddedFile();
        byte[] content = embedded == null ? new byte[0] : embedded.toByteArray();
        String type = embedded == null ? "" : Objects.requireNonNullElse(embedded.getSubtype(), "");
        return new PdfReading.File(Objects.requireNonNullElse(specification.getFilename(), ""), type,
                Objects.requireNonNullElse(specification.getFileDescription(), ""), ByteSource.wrap(content));
    }
}
