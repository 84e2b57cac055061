package org.meyasubako.reading.message;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;

/**
 * One header field (RFC 5322 section 2.2).
 *
 * @param name the name as written
 * @param body the body, unfolded and without white space at its ends; raw 8-bit characters are repaired to Unicode, encoded
 *     words stand as written
 * @param text the body for a reader: encoded words (RFC 2047) decoded
 * @param span the whole field with its name and folds, without its last line end; empty where there are no header bytes
 */
public record HeaderField(String name, SourceText body, String text, Optional<Span> span) {

    /** Whether the field has this name; case means nothing (RFC 5322 section 1.2.2). */
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}
