package org.meyasubako.asking.authentication.dkim;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** Ways in which the lines of a kept body may stand for those that were sent. */
enum LineReading {
    /** Every line feed ends a line, with or without a carriage return: files are kept with the line ends of their system. */
    ANY_END,
    /** Only CRLF ends a line: a lone line feed was sent as such. */
    CRLF_ALONE,
    /** As {@link #ANY_END}; a line that begins with {@code >From } was put so by a mailbox (RFC 4155), and loses its first character. */
    UNQUOTED;

    /** What to tell of a body that is right if it is read this way. */
    Optional<Sentence> note() {
        return this == UNQUOTED ? Optional.of(Sentence.of(LineReading.class, "note.unquoted")) : Optional.empty();
    }
}
