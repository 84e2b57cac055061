package org.meyasubako.reading.message;

import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;

/** All that the reading of a mail can find wrong with it; the name of each is the code of its {@link Defect}. */
public enum MessageDefect {
    /** The mailbox reader's limit cut the message off. */
    MESSAGE_INCOMPLETE,
    /** What was opened as a mail has no header field at all: an empty file, or something else. */
    NO_HEADER,
    /** A line among the header fields that is no field (RFC 5322 section 2.2). */
    HEADER_WITHOUT_COLON,
    /** A line that continues a header field and lacks the white space that says so (RFC 5322 section 2.2.3). */
    FOLD_WITHOUT_SPACE,
    /** Text follows the header fields with no empty line between. */
    HEADER_NOT_ENDED,
    /** A carriage return that ends no line (RFC 5322 section 2.2). */
    BARE_CR,
    /** A NUL among the header fields (RFC 5322 section 4). */
    NUL_IN_HEADER,
    /** Raw 8-bit bytes in a header field that are not UTF-8 (RFC 6532); their charset was guessed. */
    HEADER_CHARSET_GUESSED,
    /** More header fields than the limit; the others stand in the span. */
    TOO_MANY_FIELDS,
    /** A header field longer than the limit; the rest of it stands in the span. */
    FIELD_TOO_LONG,
    /** A multipart without the parameter boundary, or without any line that bears it (RFC 2046 section 5.1.1). */
    MULTIPART_WITHOUT_BOUNDARY,
    /** A multipart whose last delimiter is missing (RFC 2046 section 5.1.1). */
    MULTIPART_NOT_CLOSED,
    /** Parts nested deeper than the limit; what is inside stands in the span. */
    NESTED_TOO_DEEP,
    /** More parts than the limit; the others stand in the span. */
    TOO_MANY_PARTS,
    /** A transfer encoding that nobody knows (RFC 2045 section 6.4). */
    UNKNOWN_TRANSFER_ENCODING,
    /** An equals sign that begins no quoted-printable code (RFC 2045 section 6.7); it was kept as written. */
    BAD_QUOTED_PRINTABLE,
    /** Characters that base64 does not have, or an end in the middle (RFC 2045 section 6.8). */
    BAD_BASE64,
    /** A charset name that nobody knows; the charset was guessed. */
    UNKNOWN_CHARSET,
    /** A charset that cannot be decoded here, such as UTF-7: the bytes are shown as they stand. */
    CHARSET_UNSUPPORTED,
    /** A text that cannot be in the charset that it names; the charset was guessed. */
    CHARSET_MISLABELLED,
    /** Bytes that mean nothing in the charset; each is shown as U+FFFD. */
    MALFORMED_TEXT,
    /** An Outlook item that could not be read. */
    OUTLOOK_UNREADABLE,
    /** HTML longer or deeper than the limit; only what is within was read. */
    HTML_TOO_LARGE;

    /** This defect at these bytes. */
    public Defect at(Optional<Span> span) {
        return new Defect(name(), span);
    }

    /** What is wrong, for a person. */
    public Sentence sentence() {
        return Sentence.of(MessageDefect.class, name());
    }
}
