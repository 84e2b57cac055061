package org.meyasubako.writing.document;

/** How the pages of a document are laid out; all are A4 and made for black and white. */
public enum Layout {
    /** A letter: the case number and page x of y at the foot; classes are described at the head of {@code letter.css}. */
    LETTER("letter.css"),
    /** A packet or report: title and case number at the head, page x of y at the foot; classes at the head of {@code packet.css}. */
    PACKET("packet.css");

    private final String sheet;

    Layout(String sheet) {
        this.sheet = sheet;
    }

    /** The style sheet beside this class. */
    String sheet() {
        return sheet;
    }
}
