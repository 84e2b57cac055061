package org.meyasubako.asking.authentication.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.authentication.spf.SpfEvaluation;
import org.meyasubako.asking.authentication.spf.SpfEvaluator;
import org.meyasubako.asking.authentication.spf.SpfIdentity;
import org.meyasubako.asking.authentication.spf.SpfSender;
import org.meyasubako.asking.lookup.MemoryObservationStore;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.loopback.LoopbackDns;
import org.meyasubako.asking.lookup.wire.WireReplyReader;
import org.meyasubako.basis.net.IpAddress;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** Replies as they came over the wire, at noon unless said otherwise. */
class ReplayedAnswersTest {

    private static final SpfSender SENDER = SpfSender.of(IpAddress.parse("192.0.2.4").orElseThrow(), "mail.shop.example", "a@shop.example");

    private final MemoryObservationStore store = new MemoryObservationStore();
    private final DnsAnswers answers = new ReplayedAnswers(store, new WireReplyReader(), Observations.NOON);

    private void recorded(String question, Duration after, String... zone) throws Exception {
        Question parsed = Question.parse(question).orElseThrow();
        Message query = Message.newQuery(Record.newRecord(Name.fromString(parsed.subject() + "."), Type.value(parsed.type().name()), 1));
        store.record(Observations.bytes(question, "192.0.2.53", Observations.NOON.plus(after), LoopbackDns.honest(query, LoopbackDns.records(zone))));
    }

    private SpfEvaluation evaluated() {
        return new SpfEvaluator(answers).evaluate(SENDER, SpfIdentity.MAIL_FROM);
    }

    @Test
    void joinsTheStringsOfARecord() throws Exception {
        recorded("TXT shop.example", Duration.ZERO, "shop.example. 1 IN TXT \"v=spf1 ip4:19\" \"2.0.2.4 -all\"");
        assertThat(evaluated().result().outcome()).contains(Outcome.PASS);
    }

    @Test
    void readsExchangersAsTheDnsWritesThem() throws Exception {
        recorded("TXT shop.example", Duration.ZERO, "shop.example. 1 IN TXT \"v=spf1 mx -all\"");
        recorded("MX shop.example", Duration.ZERO, "shop.example. 1 IN MX 10 mx.shop.example.");
        recorded("A mx.shop.example", Duration.ZERO, "mx.shop.example. 1 IN A 192.0.2.4");
        assertThat(evaluated().result().outcome()).contains(Outcome.PASS);
    }

    @Test
    void takesTheRecordOfTheTimeOfTheEvent() throws Exception {
        recorded("TXT shop.example", Duration.ofDays(-2), "shop.example. 1 IN TXT \"v=spf1 -all\"");
        recorded("TXT shop.example", Duration.ofDays(1), "shop.example. 1 IN TXT \"v=spf1 +all\"");
        assertThat(evaluated().result().outcome()).contains(Outcome.PASS);
    }

    @Test
    void keepsEveryAnswerThatWasUsed() throws Exception {
        recorded("TXT shop.example", Duration.ZERO, "shop.example. 1 IN TXT \"v=spf1 a -all\"");
        recorded("A shop.example", Duration.ZERO, "shop.example. 1 IN A 203.0.113.9");
        recorded("A unused.example", Duration.ZERO, "unused.example. 1 IN A 203.0.113.9");
        assertThat(evaluated().used()).extracting(Observation::question).extracting(Question::text)
                .containsExactly("TXT shop.example", "A shop.example");
    }

    @Test
    void comesToTheSameWithNothingButWhatWasUsed() throws Exception {
        recorded("TXT shop.example", Duration.ZERO, "shop.example. 1 IN TXT \"v=spf1 a mx:other.example ~all\"");
        recorded("A shop.example", Duration.ofDays(4), "other.example. 1 IN A 203.0.113.9");
        recorded("MX other.example", Duration.ofDays(-4), "other.example. 1 IN A 203.0.113.9");
        SpfEvaluation first = evaluated();
        MemoryObservationStore kept = new MemoryObservationStore();
        first.used().forEach(kept::record);
        DnsAnswers again = new ReplayedAnswers(kept, new WireReplyReader(), Observations.NOON);
        assertThat(new SpfEvaluator(again).evaluate(SENDER, SpfIdentity.MAIL_FROM)).isEqualTo(first);
        assertThat(first.result().outcome()).contains(Outcome.SOFTFAIL);
    }

    @Test
    void aTimeoutAtTheTimeIsATemporaryError() {
        store.record(Observations.failed("TXT shop.example", Observations.NOON, Observation.Failure.TIMEOUT));
        assertThat(evaluated().result().outcome()).contains(Outcome.TEMPERROR);
    }

    @Test
    void tellsANameThatIsDeniedFromOneWithoutData() throws Exception {
        recorded("A shop.example", Duration.ZERO, "other.example. 1 IN A 203.0.113.9");
        recorded("A other.example", Duration.ZERO, "other.example. 1 IN TXT x");
        assertThat(answers.answerTo(new Question(Question.Type.A, "shop.example")).nameDenied()).isTrue();
        assertThat(answers.answerTo(new Question(Question.Type.A, "other.example")).nameDenied()).isFalse();
    }

    @Test
    void whatNobodyAskedIsMissing() {
        assertThat(evaluated().missing()).isEqualTo(List.of(new MissingAnswer(new Question(Question.Type.TXT, "shop.example"), NameSource.PUBLISHED)));
    }
}
