package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.Message;

/** Whom a mail was delivered to, as its header says. */
final class Recipients {

    private static final List<String> FIELDS = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

    private Recipients() {}

    static Stream<MailAddress> of(Message message) {
        return FIELDS.stream().flatMap(name -> message.fields(name).stream())
                .flatMap(field -> AddressReader.read(field.body().text()).stream()).map(named -> named.address().normalised());
    }
}
