package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.asking.lookup.dns.DnsReplyReader;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

class ObservedReplyReaderTest {

    private static final ListingQuestion QUESTION = Given.question(Given.ZEN);

    private static ListReply read(RawReply raw, Optional<Observation.Failure> failure) {
        Observation observation =
                new Observation(QUESTION.codes(), "192.0.2.53", FakeResolver.NOON, OptionalLong.empty(), raw, failure);
        return new ObservedReplyReader(new DnsReplyReader()).read(observation);
    }

    /** A reply in wire format with that response code, and records as zone files write their data. */
    private static ListReply reply(int rcode, String... addresses) throws IOException {
        Name name = Name.fromString(QUESTION.codes().subject() + ".");
        Message message = Message.newQuery(Record.newRecord(name, Type.A, DClass.IN));
        message.getHeader().setFlag(Flags.QR);
        message.getHeader().setRcode(rcode);
        for (String address : addresses) {
            message.addRecord(Record.fromString(name, Type.A, DClass.IN, 300, address, Name.root), Section.ANSWER);
        }
        return read(new RawReply(message.toWire()), Optional.empty());
    }

    @Test
    void readsTheAddressesOfAReply() throws IOException {
        assertThat(reply(Rcode.NOERROR, "127.0.0.2", "127.0.0.10")).isInstanceOfSatisfying(ListReply.Values.class,
                values -> assertThat(values.values()).containsExactlyInAnyOrder("127.0.0.2", "127.0.0.10"));
    }

    @Test
    void readsANameThatDoesNotExistAsNothing() throws IOException {
        assertThat(reply(Rcode.NXDOMAIN)).isEqualTo(new ListReply.Nothing());
    }

    @Test
    void readsARefusalAsRefusal() throws IOException {
        assertThat(reply(Rcode.REFUSED)).isEqualTo(new ListReply.Refused());
    }

    @Test
    void readsAServersFailureAsUnreachable() throws IOException {
        assertThat(reply(Rcode.SERVFAIL)).isInstanceOf(ListReply.Unreachable.class);
    }

    @Test
    void readsATimeoutAsUnreachable() {
        assertThat(read(RawReply.NONE, Optional.of(Observation.Failure.TIMEOUT))).isInstanceOf(ListReply.Unreachable.class);
    }

    @Test
    void readsGarbageAsUnreachable() {
        assertThat(read(FakeResolver.raw("\u0000\u0001garbage"), Optional.empty())).isInstanceOf(ListReply.Unreachable.class);
    }
}
