package org.meyasubako.writing.document;

import com.google.common.io.ByteSource;
import java.util.List;

/** What came of reading a PDF. */
public sealed interface PdfReading {

    /**
     * What a PDF says and carries.
     *
     * @param pages the text of each page, in reading order
     * @param bookmarks titles in order
     * @param files what is attached
     */
    record Content(List<String> pages, List<String> bookmarks, List<File> files) implements PdfReading {

        public Content {
            pages = List.copyOf(pages);
            bookmarks = List.copyOf(bookmarks);
            files = List.copyOf(files);
        }
    }

    /** An attached file. */
    record File(String name, String mediaType, String description, ByteSource content) {
    }

    /** Not a PDF that can be read, and what the reader said, in English. */
    record Unreadable(String detail) implements PdfReading {
    }
}
