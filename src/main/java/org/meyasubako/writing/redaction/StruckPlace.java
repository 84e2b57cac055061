package org.meyasubako.writing.redaction;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;

/**
 * A place that was struck, for the analyst; it never leaves the desk.
 *
 * @param original the bytes of the mail that stood there; empty where there is no such range
 * @param start the first character of what stands in the copy instead
 * @param end one past its last character; equal to {@code start} where nothing stands there
 * @param field the name of the header field; empty in the text
 * @param replacement what stands there instead
 */
public record StruckPlace(
        Optional<Span> original, int start, int end, StrikeReason reason, Optional<String> field, String replacement) {

    /** Why it was struck, in words. */
    public Sentence sentence() {
        return reason.sentence();
    }
}
