package org.meyasubako.asking.lookup.dns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.ReplyReader;
import org.xbill.DNS.Master;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;

/**
 * Reads recorded replies of name servers: messages in wire format, or, where a person wrote the record down, lines of a zone file (RFC 1035
 * section 5.1).
 */
public final class DnsReplyReader implements ReplyReader {

    /** A message cannot be longer; neither may a text that stands for one. */
    private static final int MAX_BYTES = 65_535;

    /** For lines that state none. */
    private static final long NO_TTL = 0;

    @Override
    public Answer<Reply> read(Observation observation) {
        String server = observation.server();
        if (observation.failure().isPresent()) {
            return new Answer.Failed<>(LookupReason.of(observation.failure().get()).sentence(server));
        }
        Optional<Record> asked = DnsQuery.record(observation.question());
        RawReply raw = observation.raw();
        if (raw.length() == 0 || raw.length() > MAX_BYTES || asked.isEmpty()) {
            return new Answer.Failed<>((raw.length() == 0 ? LookupReason.FAIL_EMPTY : LookupReason.FAIL_GARBLED).sentence(server));
        }
        Optional<Message> message = DnsQuery.parse(raw.bytes());
        if (message.filter(reply -> DnsQuery.asks(reply, asked.get())).isPresent()) {
            return DnsAnswerReader.read(message.get(), asked.get(), server);
        }
        return zoneLines(raw.bytes()).map(lines -> DnsAnswerReader.records(lines, asked.get(), server))
                .filter(answer -> answer instanceof Answer.Found)
                .orElseGet(() -> new Answer.Failed<>(
                        (message.isPresent() ? LookupReason.FAIL_MISMATCH : LookupReason.FAIL_GARBLED).sentence(server)));
    }

    @Override
    public boolean deniesName(Observation observation) {
        Question question = observation.question();
        return observation.failure().isEmpty() && question.type().isDns() && DnsQuery.parse(observation.raw().bytes())
                .filter(reply -> reply.getRcode() == Rcode.NXDOMAIN)
                .filter(reply -> DnsQuery.record(question).filter(asked -> DnsQuery.asks(reply, asked)).isPresent()).isPresent();
    }

    private static Optional<List<Record>> zoneLines(byte[] text) {
        for (byte b : text) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return Optional.empty();
            }
        }
        try (Master master = new Master(new ByteArrayInputStream(text), Name.root, NO_TTL)) {
            // A zone file may name other files, and ask for a million records: not this one.
            master.disableIncludes(true);
            master.expandGenerate(false);
            List<Record> records = new ArrayList<>();
            for (Record record = master.nextRecord(); record != null; record = master.nextRecord()) {
                records.add(record);
            }
            return Optional.of(records);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
