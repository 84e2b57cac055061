package org.meyasubako.reading.message;

import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;

/** Undoes a part's transfer encoding (RFC 2045 section 6); one that nobody knows leaves the body as it stands. */
final class TransferDecoder {

    private TransferDecoder() {}

    /** Decoded bytes, and the first thing wrong with their encoding. */
    record Content(SourceBytes bytes, Optional<Defect> defect) {}

    static Content decode(SourceBytes body, TransferEncoding encoding) {
        return switch (encoding) {
            case QUOTED_PRINTABLE -> QuotedPrintableDecoder.decode(body);
            case BASE64 -> Base64Decoder.decode(body);
            case SEVEN_BIT, EIGHT_BIT, BINARY, UUENCODE, UNKNOWN -> new Content(body, Optional.empty());
        };
    }
}
