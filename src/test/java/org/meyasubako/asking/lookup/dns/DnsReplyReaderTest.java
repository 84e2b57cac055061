package org.meyasubako.asking.lookup.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.loopback.LoopbackDns;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

class DnsReplyReaderTest {

    private final DnsReplyReader reader = new DnsReplyReader();

    /** A message with these lines in its answer section. */
    private static byte[] wire(String question, int section, String... lines) {
        Message reply = new Message(1);
        reply.getHeader().setFlag(Flags.QR);
        reply.addRecord(DnsQuery.record(org.meyasubako.asking.lookup.Question.parse(question).orElseThrow()).orElseThrow(), Section.QUESTION);
        for (Record record : LoopbackDns.records(lines)) {
            reply.addRecord(record, section);
        }
        return reply.toWire();
    }

    private Answer<Reply> read(String question, byte[] bytes) {
        return reader.read(Observations.bytes(question, "192.0.2.53", Observations.NOON, bytes));
    }

    @Test
    void followsAliasesInsideTheMessage() {
        byte[] reply = wire("A www.shop.example", Section.ANSWER, "www.shop.example. 60 IN CNAME front.example.",
                "front.example. 60 IN CNAME host.example.", "host.example. 60 IN A 203.0.113.7");
        assertThat(read("A www.shop.example", reply)).isEqualTo(new Answer.Found<>(new Reply.Records(List.of("203.0.113.7"))));
    }

    @Test
    void aliasesThatRunInACircleLeadNowhere() {
        byte[] reply = wire("A a.example", Section.ANSWER, "a.example. 60 IN CNAME b.example.", "b.example. 60 IN CNAME a.example.");
        assertThat(Observations.caseOf(read("A a.example", reply))).isEqualTo("fail.alias-loop");
    }

    @Test
    void recordsOfOtherNamesDoNotAnswer() {
        byte[] reply = wire("A a.example", Section.ANSWER, "evil.example. 60 IN A 203.0.113.66");
        assertThat(read("A a.example", reply)).isInstanceOf(Answer.Absent.class);
    }

    @Test
    void aServerThatSendsUsOnHasNotAnswered() {
        byte[] reply = wire("A a.example", Section.AUTHORITY, "example. 60 IN NS ns.other.example.");
        assertThat(Observations.caseOf(read("A a.example", reply))).isEqualTo("fail.referral");
    }

    @Test
    void readsLinesOfAZoneFileWhereAPersonWroteTheRecordDown() {
        Observation typed = Observations.text("A www.shop.example", "typed", "www.shop.example. 300 IN A 203.0.113.7\n");
        assertThat(reader.read(typed)).isEqualTo(new Answer.Found<>(new Reply.Records(List.of("203.0.113.7"))));
    }

    @Test
    void aZoneFileMayNotReachForOtherFiles() {
        Observation typed = Observations.text("A www.shop.example", "typed", "$INCLUDE /etc/hostname\nwww.shop.example. IN A 203.0.113.7\n");
        assertThat(reader.read(typed)).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void aReplyToAnotherQuestionIsNotBelieved() {
        byte[] reply = wire("A other.example", Section.ANSWER, "other.example. 60 IN A 203.0.113.66");
        assertThat(Observations.caseOf(read("A www.shop.example", reply))).isEqualTo("fail.mismatch");
    }

    @Test
    void anEmptyReplyAndAFailureOnTheWayAreToldApart() {
        assertThat(Observations.caseOf(read("A a.example", new byte[0]))).isEqualTo("fail.empty");
        assertThat(Observations.caseOf(reader.read(Observations.failed("A a.example", Observations.NOON, Observation.Failure.TIMEOUT))))
                .isEqualTo("fail.timeout");
    }

    @Test
    void noBytesMakeItThrow() {
        Random random = new Random(1);
        byte[] good = wire("A www.shop.example", Section.ANSWER, "www.shop.example. 60 IN CNAME front.example.", "front.example. 60 IN TXT \"x\"");
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = good.clone();
            for (int k = 0; k < 1 + i % 6; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(read("A www.shop.example", Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)))).isNotNull();
        }
    }
}
