package org.meyasubako.writing.document;

import java.util.List;

/**
 * A document to be made a PDF.
 *
 * <p>The body is a well-formed XHTML fragment of headings, paragraphs, lists, tables, {@code pre}, {@code div} and {@code span}.
 * Headings {@code h1} to {@code h3} become bookmarks; an empty {@code <div class="contents"/>} becomes the table of contents, with
 * page numbers. Links lead within the document only.
 *
 * @param traits what it says of itself
 * @param layout letter or packet
 * @param body the fragment: a template's text, or {@link Html#source()}
 * @param drawings those which the body places with {@link Drawing#html()}
 * @param attachments in the order in which a reader lists them
 */
public record PrintableDocument(DocumentTraits traits, Layout layout, String body, List<Drawing> drawings, List<AttachedFile> attachments) {

    public PrintableDocument {
        drawings = List.copyOf(drawings);
        attachments = List.copyOf(attachments);
    }

    /** A letter without drawings and attachments. */
    public static PrintableDocument letter(DocumentTraits traits, Html body) {
        return new PrintableDocument(traits, Layout.LETTER, body.source(), List.of(), List.of());
    }

    public static PrintableDocument packet(DocumentTraits traits, Html body, List<Drawing> drawings, List<AttachedFile> attachments) {
        return new PrintableDocument(traits, Layout.PACKET, body.source(), drawings, attachments);
    }
}
