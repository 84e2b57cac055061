package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.MemoryObservationStore;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Replayer;
import org.meyasubako.asking.lookup.dns.DnsReplyReader;

/** Keys come out of the observations that were kept. */
class RecordedKeysTest {

    private static final String QUESTION = "TXT rsa2026._domainkey.shop.example";

    private final MemoryObservationStore store = new MemoryObservationStore();
    private final RecordedKeys keys = new RecordedKeys(new Replayer(store, new DnsReplyReader()));

    private void record(Duration sinceEvent, String text) {
        byte[] reply = ("rsa2026._domainkey.shop.example. 300 IN TXT " + quoted(text) + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        store.record(Observations.bytes(QUESTION, "192.0.2.53", KeyBook.EVENT.plus(sinceEvent), reply));
    }

    /** A string of a TXT record has up to 255 bytes (RFC 1035 section 3.3.14). */
    private static String quoted(String text) {
        return Stream.of(text.split("(?<=\\G.{200})")).map(piece -> '"' + piece + '"').collect(Collectors.joining(" "));
    }

    private List<Instant> order() {
        return keys.answersTo(Given.RSA.name().question(), KeyBook.EVENT).stream().map(Recorded::observation)
                .map(observation -> observation.map(Observation::asked).orElseThrow()).toList();
    }

    @Test
    void aKeyInSeveralStringsVerifies() {
        record(Duration.ofDays(1), Given.RSA.record());
        assertThat(Given.verdict(MailSigner.with(Given.RSA).sign(Given.MAIL), keys)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void theNearestAnswerComesFirst() {
        record(Duration.ofDays(-9), "v=DKIM1; p=");
        record(Duration.ofDays(3), "v=DKIM1; p=");
        record(Duration.ofDays(-2), "v=DKIM1; p=");
        assertThat(order()).isEqualTo(Stream.of(-2, 3, -9).map(Duration::ofDays).map(KeyBook.EVENT::plus).toList());
    }

    @Test
    void whatFailedComesLastHoweverNear() {
        store.record(Observations.failed(QUESTION, KeyBook.EVENT, Observation.Failure.TIMEOUT));
        record(Duration.ofDays(400), "v=DKIM1; p=");
        assertThat(order().getLast()).isEqualTo(KeyBook.EVENT);
    }

    @Test
    void whatNobodyRecordedIsUnknown() {
        assertThat(Given.verdict(MailSigner.with(Given.RSA).sign(Given.MAIL), keys)).isEqualTo(new Verdict.KeyUnknown(BodyState.RIGHT));
    }

    @Test
    void theAgeOfAKeyIsToldInDays() {
        record(Duration.ofDays(3), Given.RSA.record());
        KeyUse use = Given.result(MailSigner.with(Given.RSA).sign(Given.MAIL), keys).keyUse().orElseThrow();
        assertThat(use.age()).isEqualTo(Duration.ofDays(3));
        assertThat(use.sentence().code()).isEqualTo("key-age.after");
    }
}
