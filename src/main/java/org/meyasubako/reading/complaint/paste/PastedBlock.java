package org.meyasubako.reading.complaint.paste;

import java.util.List;
import org.meyasubako.reading.message.SourceText;

/**
 * Where a reported message stands among the lines of a text.
 *
 * @param start the first line of its header
 * @param end one past the last line of its header
 * @param bodyStart the first line of its body
 * @param bodyEnd one past the last line of its body
 */
record PastedBlock(int start, int end, int bodyStart, int bodyEnd) {

    List<SourceText> header(List<SourceText> lines) {
        return lines.subList(start, end);
    }

    List<SourceText> body(List<SourceText> lines) {
        return lines.subList(bodyStart, bodyEnd);
    }
}
