package org.meyasubako.writing.packet;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.writing.document.AttachedFile;
import org.meyasubako.writing.document.DocumentTraits;
import org.meyasubako.writing.document.Drawing;
import org.meyasubako.writing.document.Html;
import org.meyasubako.writing.document.Layout;
import org.meyasubako.writing.document.PdfWriter;
import org.meyasubako.writing.document.PrintableDocument;
import org.meyasubako.writing.document.WrittenPdf;
import org.meyasubako.writing.packet.archive.EvidenceList;

/** Makes the printed packet: cover, contents, and the sections in the order in which a lawyer reads them. */
public final class PacketDocument {

    /** The name under which the evidence list is attached. */
    static final String LIST_FILE = "evidence-list.txt";

    private final PdfWriter pdf = new PdfWriter();

    /**
     * The packet as PDF/A-3b (ISO 19005-3), with the evidence list attached.
     *
     * @param evidence the files that the packet lies beside
     * @param attached further files in the PDF itself
     * @throws IOException where a complaint can't be read again
     * @throws InterruptedException where the thread is interrupted between two complaints
     */
    public WrittenPdf write(PacketContents contents, EvidenceList evidence, List<AttachedFile> attached)
            throws IOException, InterruptedException {
        Print print = Print.of(contents, evidence);
        List<Html> html = new ArrayList<>();
        List<Drawing> drawings = new ArrayList<>();
        html.add(new CoverSection(print).write().html());
        html.add(Html.element("p", Html.element("strong", print.prose().say("contents.title"))));
        html.add(Html.element("div").styled("contents"));
        for (Section section : sections(print)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while a packet was written");
            }
            Piece piece = section.write();
            html.add(piece.html());
            drawings.addAll(piece.drawings());
        }
        return pdf.write(new PrintableDocument(traits(print), Layout.PACKET, Html.sequence(html).source(), drawings,
                attachments(print, attached)));
    }

    private static List<Section> sections(Print print) {
        List<Section> sections = new ArrayList<>(List.of(new SummarySection(print), new TimelineSection(print), new ComplaintListSection(print)));
        if (print.scope().showsMessages()) {
            sections.add(() -> Piece.of(List.of(print.prose().heading(1, print.prose().say("exhibits.title")))));
            for (int i = 0; i < print.contents().complaints().size(); i++) {
                sections.add(new ExhibitSection(print, i));
            }
        }
        sections.addAll(List.of(new HoldingSection(print), new LogSection(print), new AnswerSection(print), new LetterSection(print),
                new DecisionSection(print), new FileSection(print)));
        return sections;
    }

    private static DocumentTraits traits(Print print) {
        PacketCover cover = print.cover();
        String title = print.prose().say("cover.title", cover.caseNumber());
        return new DocumentTraits(title, CoverSection.deskName(cover.desk(), cover.language()), cover.purpose(), cover.caseNumber(),
                cover.language(), cover.made());
    }

    private static List<AttachedFile> attachments(Print print, List<AttachedFile> attached) {
        AttachedFile list = new AttachedFile(LIST_FILE, "text/plain", print.prose().say("file.list"), AttachedFile.Relationship.DATA,
                ByteSource.wrap(print.evidence().text().getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(Stream.of(list), attached.stream()).toList();
    }
}
