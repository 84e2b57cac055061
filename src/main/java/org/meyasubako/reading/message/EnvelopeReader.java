package org.meyasubako.reading.message;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.HeaderScanner.Header;
import org.meyasubako.reading.message.Message.Envelope;

/** Reads the fields that people look at. */
final class EnvelopeReader {

    private EnvelopeReader() {}

    static Envelope read(Header header) {
        return new Envelope(
                header.field("From").flatMap(field -> AddressReader.read(field.body().text()).stream().findFirst()),
                header.field("To").map(field -> AddressReader.read(field.body().text())).orElse(List.of()),
                header.field("Subject").map(HeaderField::text),
                header.field("Date").flatMap(field -> MailDateParser.parse(field.body().text())),
                header.field("Message-ID").flatMap(field -> messageId(field.body().text())));
    }

    /** The identifier without its brackets (RFC 5322 section 3.6.4); without brackets, what stands there. */
    private static Optional<String> messageId(String body) {
        int open = body.indexOf('<');
        int close = open < 0 ? -1 : body.indexOf('>', open);
        String id = open < 0 ? body : close < 0 ? body.substring(open + 1) : body.substring(open + 1, close);
        String bare = CharMatcher.whitespace().removeFrom(id);
        return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }
}
