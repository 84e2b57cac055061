package org.meyasubako.reading.message;

import org.jsoup.nodes.Range;

/** Points from what jsoup read back to the characters of the document, and through them to bytes. */
final class HtmlSource {

    private final SourceText html;

    HtmlSource(SourceText html) {
        this.html = html;
    }

    /**
     * The read text, tied to its place: character by character where it stands there literally, else (entities, collapsed space) as a
     * whole to the range that it was read from.
     */
    SourceText of(String read, Range range) {
        if (!range.isTracked()) {
            return SourceText.of(read);
        }
        int from = Math.min(range.startPos(), html.length());
        int to = Math.min(Math.max(range.endPos(), from), html.length());
        int literal = html.text().substring(from, to).indexOf(read);
        if (literal >= 0) {
            return html.slice(from + literal, from + literal + read.length());
        }
        return new SourceText(read, ByteMap.deferred(() -> ByteMap.whole(html.span(from, to))));
    }
}
