package org.meyasubako.asking.authentication.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.Method;
import org.meyasubako.asking.authentication.dkim.MailCopyReader;
import org.meyasubako.asking.authentication.dkim.MailSigner;
import org.meyasubako.asking.authentication.dkim.SigningKey;
import org.meyasubako.asking.lookup.MemoryObservationStore;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.dns.DnsReplyReader;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;

/** A mail's checks stand together, by what was recorded and nothing else. */
class MailEvaluatorTest {

    private static final SigningKey KEY = SigningKey.ed25519("s1", "shop.example");
    private static final Instant EVENT = Observations.NOON;
    private static final String MAIL = MailSigner.with(KEY).sign("From: Shop <news@shop.example>\r\nTo: v@victim.example\r\nSubject: offers\r\n"
            + "Date: Tue, 3 Mar 2026 12:00:00 +0000\r\n\r\nDear customer.\r\n");

    private final MemoryObservationStore store = new MemoryObservationStore();

    @Test
    void withoutRecordedAnswersNothingFailsAndEachMissingOneIsNamed() {
        MailEvaluation evaluation = evaluate(MAIL);
        assertThat(evaluation.checks()).extracting(Check::standing).containsOnly(Check.Standing.OPEN);
        assertThat(evaluation.missingKeys()).containsExactly(KEY.name());
        assertThat(evaluation.missingAnswers()).extracting(missing -> missing.question().text()).contains("TXT _dmarc.shop.example");
    }

    @Test
    void aRecordedKeyShowsThatTheSignatureHoldsAndThatTheAuthorIsAligned() {
        record(KEY.name().toString(), KEY.record());
        record("_dmarc.shop.example", "v=DMARC1; p=reject");
        assertThat(told(evaluate(MAIL))).containsExactly("DKIM s1._domainkey.shop.example HOLDS", "DMARC shop.example HOLDS");
    }

    @Test
    void aChangedBodyFailsBoth() {
        record(KEY.name().toString(), KEY.record());
        record("_dmarc.shop.example", "v=DMARC1; p=reject");
        assertThat(told(evaluate(MAIL.replace("Dear", "dear")))).containsExactly("DKIM s1._domainkey.shop.example FAILS", "DMARC shop.example FAILS");
    }

    @Test
    void whatTheResultsRestOnIsTold() {
        record(KEY.name().toString(), KEY.record());
        record("_dmarc.shop.example", "v=DMARC1; p=reject");
        assertThat(evaluate(MAIL).used()).extracting(observation -> observation.question().text())
                .containsExactlyInAnyOrder("TXT s1._domainkey.shop.example", "TXT _dmarc.shop.example");
    }

    @Test
    void aMailWithoutSignatureHasNoLineOfOne() {
        assertThat(evaluate("From: news@shop.example\r\n\r\nhello\r\n").checks()).extracting(Check::method).containsExactly(Method.DMARC);
    }

    @Test
    void knowsWhetherAKeyWasEverRecorded() {
        MailEvaluator evaluator = new MailEvaluator(store, new DnsReplyReader());
        assertThat(evaluator.knowsKeyOf(message(raw(MAIL)), EVENT)).isFalse();
        record(KEY.name().toString(), KEY.record());
        assertThat(evaluator.knowsKeyOf(message(raw(MAIL)), EVENT)).isTrue();
    }

    private MailEvaluation evaluate(String mail) {
        RawMessage raw = raw(mail);
        Message message = message(raw);
        return new MailEvaluator(store, new DnsReplyReader()).evaluate(new MailCopyReader(raw, message).mail(), message, Optional.empty(), EVENT);
    }

    private static RawMessage raw(String mail) {
        return RawMessage.of(mail.getBytes(StandardCharsets.ISO_8859_1), "test.eml");
    }

    private static Message message(RawMessage raw) {
        return new MessageReader().read(raw);
    }

    private static List<String> told(MailEvaluation evaluation) {
        return evaluation.checks().stream().map(check -> check.method() + " " + check.subject() + " " + check.standing()).toList();
    }

    private void record(String name, String text) {
        String strings = Stream.of(text.split("(?<=\\G.{200})")).map(piece -> '"' + piece + '"').collect(Collectors.joining(" "));
        store.record(Observations.text("TXT " + name, "192.0.2.53", name + ". 300 IN TXT " + strings + "\n"));
    }
}
