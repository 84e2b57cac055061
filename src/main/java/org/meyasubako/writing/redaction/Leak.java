package org.meyasubako.writing.redaction;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/**
 * A clear value that stands in a finished file.
 *
 * @param part the file, with the entry of an archive
 * @param offset of the first character in the part read as text; of an encoded value, about where the encoded stretch begins
 * @param decodings what had to be undone to read it, outermost first; empty where it stands in the clear
 */
public record Leak(String part, long offset, List<String> decodings, ClearValue value) {

    public Leak {
        decodings = List.copyOf(decodings);
    }

    /** Where which kind of value leaks, without the value. */
    public Sentence sentence() {
        String way = decodings.isEmpty() ? "-" : String.join(" > ", decodings);
        return Sentence.of(Leak.class, "leak", value.kind().sentence(), part, offset, way);
    }
}
