package org.meyasubako.writing.redaction;

import org.meyasubako.basis.evidence.Span;

/** Something that a person has struck beyond the default. */
public sealed interface ExtraStrike {

    /** Bytes of the mail, wherever they are shown. */
    record Bytes(Span span) implements ExtraStrike {}

    /** A text, wherever and however it is written. */
    record Text(String text) implements ExtraStrike {

        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("nothing to strike");
            }
        }
    }
}
