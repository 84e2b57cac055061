package org.meyasubako.writing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Writes into a drawn PDF what makes it an archive: title, author, dates, conformance, id (ISO 19005-3 section 6.6). */
final class PdfArchiver {

    private static final String PRODUCER = "Meyasubako";
    /** A file identifier is two strings of 16 bytes (ISO 32000-1 section 14.4). */
    private static final int ID_LENGTH = 16;

    private final DocumentTraits traits;
    private final Calendar created;

    PdfArchiver(DocumentTraits traits) {
        this.traits = traits;
        created = GregorianCalendar.from(traits.created().atZone(ZoneOffset.UTC));
        created.set(Calendar.MILLISECOND, 0);
    }

    /** @param digest of everything that goes in, from which the id is made */
    void archive(PDDocument pdf, byte[] digest) throws IOException {
        pdf.setDocumentInformation(information());
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp());
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocumentCatalog().setLanguage(traits.language().tag());
        COSString id = new COSString(Arrays.copyOf(digest, ID_LENGTH), true);
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        pdf.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(traits.title());
        information.setAuthor(traits.author());
        information.setSubject(traits.subject());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(created);
        information.setModificationDate(created);
        return information;
    }

    /** The same once more as XMP, with which the information has to agree. */
    private byte[] xmp() {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        PDFAIdentificationSchema archive = xmp.createAndAddPDFAIdentificationSchema();
        archive.setPart(3);
        DublinCoreSchema about = xmp.createAndAddDublinCoreSchema();
        about.setTitle(traits.title());
        about.addCreator(traits.author());
        about.setDescription(traits.subject());
        about.addLanguage(traits.language().tag());
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreateDate(created);
        basic.setModifyDate(created);
        basic.setMetadataDate(created);
        basic.setCreatorTool(PRODUCER);
        AdobePDFSchema producer = xmp.createAndAddAdobePDFSchema();
        producer.setProducer(PRODUCER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            archive.setConformance("B");
            new XmpSerializer().serialize(xmp, out, true);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException("what is written here is valid XMP", e);
        }
        return out.toByteArray();
    }
}
