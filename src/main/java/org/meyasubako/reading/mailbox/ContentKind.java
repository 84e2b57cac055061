package org.meyasubako.reading.mailbox;

/** What the bytes of a file, or of a member of an archive, turn out to be. */
enum ContentKind {
    /** Header fields from the first line on. */
    MAIL,
    /** A separator line, then header fields. */
    MBOX,
    /** An OLE2 compound file, which is an Outlook item or a document of another program. */
    OLE2,
    ZIP,
    GZIP,
    /** None of these. */
    OTHER
}
