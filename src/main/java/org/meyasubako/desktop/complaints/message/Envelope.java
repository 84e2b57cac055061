package org.meyasubako.desktop.complaints.message;

import java.util.Optional;
import java.util.stream.Collectors;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;

/** Author, recipients, subject, date and Message-ID of a mail. */
final class Envelope {

    private Envelope() {}

    static FactCard of(Message message, Texts texts) {
        Message.Envelope envelope = message.envelope();
        Optional<String> to = Optional.of(envelope.to().stream().map(NamedAddress::toString).collect(Collectors.joining(", ")));
        return new FactCard(envelope.subject().filter(s -> !s.isBlank()).orElse(tell(texts, "message.untitled")), Optional.empty())
                .add(tell(texts, "message.from"), envelope.from().map(NamedAddress::toString))
                .add(tell(texts, "message.to"), to)
                .add(tell(texts, "message.date"), envelope.date().map(MailDate::instant).map(texts::time))
                .add("Message-ID", envelope.messageId(), "mono");
    }

    private static String tell(Texts texts, String code) {
        return texts.tell(Sentence.of(Envelope.class, code));
    }
}
