package org.meyasubako.asking.lookup.dns;

import java.io.IOException;
import java.util.Optional;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.ReverseName;
import org.meyasubako.basis.net.IpAddress;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** A question as a message for a resolver, and the rule by which a reply belongs to it (RFC 5452 section 9). */
final class DnsQuery {

    /** Passes undivided on nearly every path (RFC 9715). */
    private static final int UDP_PAYLOAD = 1_232;

    private final Message message;
    private final Record asked;

    private DnsQuery(Record asked) {
        this.asked = asked;
        this.message = Message.newQuery(asked);
        this.message.addRecord(new OPTRecord(UDP_PAYLOAD, 0, 0), Section.ADDITIONAL);
    }

    /** Empty where the subject cannot be a name of the DNS. */
    static Optional<DnsQuery> of(Question question) {
        return record(question).map(DnsQuery::new);
    }

    /** The question section's record for a question. */
    static Optional<Record> record(Question question) {
        String subject = question.type() == Question.Type.PTR
                ? IpAddress.parse(question.subject()).map(ReverseName::of).orElse(question.subject()) : question.subject();
        try {
            Name name = Name.fromString(subject, Name.root);
            return Optional.of(Record.newRecord(name, Type.value(question.type().name()), DClass.IN));
        } catch (TextParseException e) {
            return Optional.empty();
        }
    }

    byte[] wire() {
        return message.toWire();
    }

    /** Whether these bytes are a reply to this very query: its id, and its question. */
    boolean isAnsweredBy(byte[] reply) {
        Optional<Message> parsed = parse(reply);
        return parsed.filter(answer -> answer.getHeader().getID() == message.getHeader().getID() && asks(answer, asked)).isPresent();
    }

    /** Whether the message is a reply to such a question; names are compared without regard to case. */
    static boolean asks(Message reply, Record asked) {
        Record question = reply.getQuestion();
        return reply.getHeader().getFlag(Flags.QR) && question != null && question.getName().equals(asked.getName())
                && question.getType() == asked.getType() && question.getDClass() == asked.getDClass();
    }

    /** The message that the bytes are; empty where they are none. */
    static Optional<Message> parse(byte[] wire) {
        try {
            return Optional.of(new Message(wire));
        } catch (IOException | RuntimeException e) {
            // The library's own checks of hostile bytes throw either.
            return Optional.empty();
        }
    }
}
