package org.meyasubako.reading.message;

import java.util.List;
import java.util.Optional;

/** Reads the fields that people look at: author, recipients, subject, date, Message-ID. */
final class EnvelopeReader {

    private final AddressReader addresses = new AddressReader();
    private final MailDateParser dates = new MailDateParser();

    Message.Envelope read(List<HeaderField> fields) {
        return new Message.Envelope(
                first(fields, "From").flatMap(field -> addresses.read(field.body().text()).stream().findFirst()),
                first(fields, "To").map(field -> addresses.read(field.body().text())).orElse(List.of()),
                first(fields, "Subject").map(HeaderField::text),
                first(fields, "Date").flatMap(field -> dates.parse(field.body().text())),
                first(fields, "Message-ID").map(field -> withoutBrackets(field.body().text())).filter(id -> !id.isEmpty()));
    }

    private static Optional<HeaderField> first(List<HeaderField> fields, String name) {
        return fields.stream().filter(field -> field.is(name)).findFirst();
    }

    /** What stands between the first pair of brackets, or the text where there is none (RFC 5322 section 3.6.4). */
    private static String withoutBrackets(String id) {
        int open = id.indexOf('<');
        int close = id.indexOf('>', open + 1);
        return open >= 0 && close > open ? id.substring(open + 1, close).strip() : id.strip();
    }
}
