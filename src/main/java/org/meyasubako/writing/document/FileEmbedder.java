package org.meyasubako.writing.document;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF: the tree of names, and as associated files of the document (ISO 19005-3 section 6.8). */
final class FileEmbedder {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private final PDDocument pdf;
    private final Calendar modified;

    FileEmbedder(PDDocument pdf, Instant created) {
        this.pdf = pdf;
        modified = GregorianCalendar.from(created.atZone(ZoneOffset.UTC));
    }

    /** @param digest takes in names and bytes of the files, each of which is read once */
    void embed(List<AttachedFile> files, Hasher digest) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        COSArray associated = new COSArray();
        SequencedMap<String, PDComplexFileSpecification> named = new LinkedHashMap<>();
        for (AttachedFile file : files) {
            PDComplexFileSpecification specification = specification(file, digest);
            associated.add(specification);
            // A name tree is sorted, and readers list it in that order: a number keeps ours, and equal names apart.
            named.put(String.format(Locale.ROOT, "%06d %s", named.size() + 1, file.name()), specification);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private PDComplexFileSpecification specification(AttachedFile file, Hasher digest) throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.description());
        PDEmbeddedFile embedded = embedded(file, digest);
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(RELATIONSHIP, switch (file.relationship()) {
            case SOURCE -> "Source";
            case DATA -> "Data";
        });
        return specification;
    }

    private PDEmbeddedFile embedded(AttachedFile file, Hasher digest) throws IOException {
        try (HashingInputStream in = new HashingInputStream(Hashing.sha256(), file.content().openBufferedStream())) {
            PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, in, COSName.FLATE_DECODE);
            embedded.setSubtype(file.mediaType());
            embedded.setModDate(modified);
            embedded.setSize((int) Math.min(Integer.MAX_VALUE, file.content().size()));
            digest.putString(file.name() + file.mediaType() + file.description() + file.relationship(), StandardCharsets.UTF_8)
                    .putBytes(in.hash().asBytes());
            return embedded;
        }
    }
}
