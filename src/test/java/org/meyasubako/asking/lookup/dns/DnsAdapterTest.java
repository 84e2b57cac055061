package org.meyasubako.asking.lookup.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.loopback.LoopbackDns;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** Asks name servers on loopback, honest, broken and lying ones. */
class DnsAdapterTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final List<Record> ZONE = LoopbackDns.records("www.shop.example. 300 IN A 203.0.113.7");

    private static Observation ask(InetSocketAddress resolver, String question) throws InterruptedException {
        List<Observation> steps = new ArrayList<>();
        new DnsAdapter(resolver, SHORT, InstantSource.fixed(Observations.NOON)).ask(Question.parse(question).orElseThrow(), Reach.OWN, steps::add);
        assertThat(steps).hasSize(1);
        return steps.getFirst();
    }

    private static Answer<Reply> answer(LoopbackDns server, String question) throws InterruptedException {
        return new DnsReplyReader().read(ask(server.address(), question));
    }

    private static List<String> values(Answer<Reply> answer) {
        return ((Reply.Records) answer.found().orElseThrow()).values();
    }

    @Test
    void readsAnAddress() throws Exception {
        try (LoopbackDns server = LoopbackDns.withZone("www.shop.example. 300 IN A 203.0.113.7", "www.shop.example. 300 IN A 203.0.113.8")) {
            assertThat(values(answer(server, "A www.shop.example"))).containsExactly("203.0.113.7", "203.0.113.8");
        }
    }

    @Test
    void keepsServerTimeAndLifeOfTheReply() throws Exception {
        try (LoopbackDns server = LoopbackDns.withZone("www.shop.example. 300 IN A 203.0.113.7")) {
            Observation seen = ask(server.address(), "A www.shop.example");
            assertThat(seen.server()).isEqualTo("127.0.0.1#" + server.address().getPort());
            assertThat(seen.asked()).isEqualTo(Observations.NOON);
            assertThat(seen.ttl()).hasValue(300);
        }
    }

    @Test
    void readsTheNameOfAnAddress() throws Exception {
        try (LoopbackDns server = LoopbackDns.withZone("7.113.0.203.in-addr.arpa. 60 IN PTR mail.shop.example.")) {
            assertThat(values(answer(server, "PTR 203.0.113.7"))).containsExactly("mail.shop.example");
        }
    }

    @Test
    void joinsTheStringsOfATextRecord() throws Exception {
        try (LoopbackDns server = LoopbackDns.withZone("shop.example. 60 IN TXT \"v=spf1 \" \"-all\"")) {
            assertThat(values(answer(server, "TXT shop.example"))).containsExactly("v=spf1 -all");
        }
    }

    @Test
    void tellsANameThatDoesNotExist() throws Exception {
        try (LoopbackDns server = LoopbackDns.withZone("www.shop.example. 300 IN A 203.0.113.7")) {
            assertThat(answer(server, "A gone.shop.example")).isInstanceOf(Answer.Absent.class);
            assertThat(new DnsReplyReader().deniesName(ask(server.address(), "A gone.shop.example"))).isTrue();
        }
    }

    @Test
    void tellsANameWithoutSuchRecords() throws Exception {
        try (LoopbackDns server = LoopbackDns.withZone("www.shop.example. 300 IN A 203.0.113.7")) {
            assertThat(answer(server, "AAAA www.shop.example")).isInstanceOf(Answer.Absent.class);
            assertThat(new DnsReplyReader().deniesName(ask(server.address(), "AAAA www.shop.example"))).isFalse();
        }
    }

    @Test
    void aServerThatFailsOrRefusesSaysNothingAboutTheName() throws Exception {
        for (int code : new int[] {Rcode.SERVFAIL, Rcode.REFUSED, Rcode.NOTIMP, Rcode.FORMERR}) {
            try (LoopbackDns server = LoopbackDns.withCode(code)) {
                assertThat(Observations.caseOf(answer(server, "A www.shop.example"))).isEqualTo("fail.rcode");
            }
        }
    }

    @Test
    void asksByStreamWhereTheReplyIsTruncated() throws Exception {
        String[] zone = IntStream.range(0, 200).mapToObj(i -> "big.example. 60 IN TXT \"" + i + "x".repeat(100) + "\"").toArray(String[]::new);
        List<Record> records = LoopbackDns.records(zone);
        LoopbackDns.Behaviour truncating = new LoopbackDns.Behaviour() {
            @Override
            public List<byte[]> datagrams(Message query) {
                Message reply = LoopbackDns.replyTo(query);
                reply.getHeader().setFlag(Flags.TC);
                return List.of(reply.toWire());
            }

            @Override
            public byte[] stream(Message query) {
                return LoopbackDns.honest(query, records);
            }
        };
        try (LoopbackDns server = new LoopbackDns(truncating)) {
            assertThat(values(answer(server, "TXT big.example"))).hasSize(200);
            assertThat(server.questions()).hasSize(2);
        }
    }

    @Test
    void aSilentServerIsATimeout() throws Exception {
        try (LoopbackDns server = new LoopbackDns(query -> List.of())) {
            assertThat(Observations.caseOf(answer(server, "A www.shop.example"))).isEqualTo("fail.timeout");
        }
    }

    @Test
    void nobodyAtThePortIsUnreachable() throws Exception {
        InetSocketAddress closed;
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            closed = new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
        }
        assertThat(ask(closed, "A www.shop.example").failure()).contains(Observation.Failure.UNREACHABLE);
    }

    @Test
    void aReplyWithAnotherIdIsNotBelieved() throws Exception {
        try (LoopbackDns server = new LoopbackDns(query -> List.of(forged(query)))) {
            Observation seen = ask(server.address(), "A www.shop.example");
            assertThat(seen.failure()).contains(Observation.Failure.MISMATCH);
            assertThat(seen.raw().length()).isPositive();
        }
    }

    @Test
    void aForgerWhoIsQuickerWinsNothing() throws Exception {
        try (LoopbackDns server = new LoopbackDns(query -> List.of(forged(query), LoopbackDns.honest(query, ZONE)))) {
            assertThat(values(answer(server, "A www.shop.example"))).containsExactly("203.0.113.7");
        }
    }

    private static byte[] forged(Message query) {
        byte[] wire = LoopbackDns.honest(query, LoopbackDns.records("www.shop.example. 300 IN A 198.51.100.66"));
        wire[0] ^= 0x55;
        return wire;
    }

    @Test
    void theReplyToAnotherQuestionIsNotBelieved() throws Exception {
        try (LoopbackDns server = new LoopbackDns(query -> {
            Message reply = new Message(query.getHeader().getID());
            reply.getHeader().setFlag(Flags.QR);
            Record other = LoopbackDns.records("other.example. 60 IN A 198.51.100.66").getFirst();
            reply.addRecord(Record.newRecord(other.getName(), other.getType(), other.getDClass()), Section.QUESTION);
            reply.addRecord(other, Section.ANSWER);
            return List.of(reply.toWire());
        })) {
            assertThat(Observations.caseOf(answer(server, "A www.shop.example"))).isEqualTo("fail.mismatch");
        }
    }

    @Test
    void aReplyFromAnotherPortIsNotEvenReceived() throws Exception {
        try (DatagramSocket asked = new DatagramSocket(0, InetAddress.getLoopbackAddress());
                DatagramSocket liar = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerFrom(asked, liar));
            Observation seen = ask(new InetSocketAddress(InetAddress.getLoopbackAddress(), asked.getLocalPort()), "A www.shop.example");
            assertThat(seen.failure()).contains(Observation.Failure.TIMEOUT);
        }
    }

    private static void answerFrom(DatagramSocket asked, DatagramSocket liar) {
        try {
            DatagramPacket packet = new DatagramPacket(new byte[512], 512);
            asked.receive(packet);
            byte[] reply = LoopbackDns.honest(new Message(Arrays.copyOf(packet.getData(), packet.getLength())), ZONE);
            liar.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void bytesThatAreNoMessageAreNotBelieved() throws Exception {
        try (LoopbackDns server = new LoopbackDns(query -> List.of(new byte[] {1, 2, 3}, new byte[600]))) {
            assertThat(Observations.caseOf(answer(server, "A www.shop.example"))).isEqualTo("fail.mismatch");
        }
    }

    @Test
    void anInterruptionEndsTheWaitAtOnce() throws Exception {
        try (LoopbackDns server = new LoopbackDns(query -> List.of())) {
            DnsAdapter patient = new DnsAdapter(server.address(), Duration.ofMinutes(5), InstantSource.fixed(Observations.NOON));
            List<Exception> thrown = new ArrayList<>();
            Thread asking = Thread.ofPlatform().start(() -> {
                try {
                    patient.ask(Question.parse("A www.shop.example").orElseThrow(), Reach.OWN, step -> {});
                } catch (InterruptedException e) {
                    thrown.add(e);
                }
            });
            asking.interrupt();
            assertThat(asking.join(Duration.ofSeconds(20))).isTrue();
            assertThat(thrown).hasSize(1);
        }
    }

    @Test
    void theAddressBookNeverLeadsToPrivateHosts() throws Exception {
        try (LoopbackDns server = LoopbackDns.withZone("trap.example. 60 IN A 10.0.0.1", "mixed.example. 60 IN A 203.0.113.9",
                "mixed.example. 60 IN A 127.0.0.1", "whois.example. 60 IN A 203.0.113.43")) {
            DnsAdapter resolver = new DnsAdapter(server.address(), SHORT, InstantSource.fixed(Observations.NOON));
            ResolvingAddressBook book = new ResolvingAddressBook(resolver, new PlanScope(List.of(), List.of(), true, Set.of()));

            assertThat(Observations.caseOf(book.addressOf("trap.example", 43))).isEqualTo("fail.private-host");
            assertThat(Observations.caseOf(book.addressOf("mixed.example", 43))).isEqualTo("fail.private-host");
            assertThat(Observations.caseOf(book.addressOf("127.0.0.1", 43))).isEqualTo("fail.private-host");
            assertThat(Observations.caseOf(book.addressOf("gone.example", 43))).isEqualTo("fail.unknown-host");
            assertThat(Observations.caseOf(book.addressOf("..bad..", 43))).isEqualTo("fail.unknown-host");
            assertThat(book.addressOf("whois.example", 43).found().map(InetSocketAddress::toString)).contains("/203.0.113.43:43");
        }
    }
}
