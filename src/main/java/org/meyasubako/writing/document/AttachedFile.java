package org.meyasubako.writing.document;

import com.google.common.io.ByteSource;

/**
 * A file inside a PDF (ISO 19005-3 section 6.8).
 *
 * @param name its file name
 * @param mediaType as {@code message/rfc822}
 * @param description in words
 * @param relationship what it is to the document
 * @param content read once, while the PDF is written
 */
public record AttachedFile(String name, String mediaType, String description, Relationship relationship, ByteSource content) {

    /** What an attached file is to the document (ISO 32000-2 section 7.11.3, AFRelationship). */
    public enum Relationship {
        /** The document was made from it. */
        SOURCE,
        /** It holds the figures behind a table or drawing. */
        DATA
    }
}
