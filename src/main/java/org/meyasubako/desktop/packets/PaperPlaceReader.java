package org.meyasubako.desktop.packets;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.writing.document.PdfReading;
import org.meyasubako.writing.document.PdfTextReader;

/** Finds where the chapters of a packet begin: a bookmark's title is a line of its own there, which it is not in the table of contents. */
final class PaperPlaceReader {

    private PaperPlaceReader() {}

    /** The chapters in order; none where the paper can't be read. */
    static List<PaperPlace> read(byte[] pdf) {
        return switch (new PdfTextReader().read(pdf)) {
            case PdfReading.Content content -> places(content);
            case PdfReading.Unreadable _ -> List.of();
        };
    }

    private static List<PaperPlace> places(PdfReading.Content content) {
        List<PaperPlace> places = new ArrayList<>();
        int page = 1;
        for (String title : content.bookmarks()) {
            page = find(title, page, content.pages());
            places.add(new PaperPlace(title, page));
        }
        return places;
    }

    /** The page with that line, from {@code first} on; a title that takes two lines is where the one before it was. */
    private static int find(String title, int first, List<String> pages) {
        for (int page = first; page <= pages.size(); page++) {
            if (pages.get(page - 1).lines().map(String::strip).anyMatch(title.strip()::equals)) {
                return page;
            }
        }
        return first;
    }
}
