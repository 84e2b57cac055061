package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.dkim.MailCopyReader;
import org.meyasubako.asking.authentication.dkim.MailSigner;
import org.meyasubako.asking.authentication.dkim.SigningKey;
import org.meyasubako.asking.authentication.evaluation.MailEvaluator;
import org.meyasubako.asking.lookup.MemoryObservationStore;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.dns.DnsReplyReader;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.SignedLines;

/** Lines stand beneath a signature, and seldom are signed themselves. */
class VerifiedLinesReaderTest {

    private static final SigningKey KEY = SigningKey.ed25519("s1", "shop.example");
    private static final String TOP = "Received: from out.shop.example by mx.victim.example; Tue, 3 Mar 2026 09:00:02 +0900\r\n";
    private static final String MAIL = "Received: from pc by out.shop.example; Tue, 3 Mar 2026 09:00:01 +0900\r\n"
            + "Received: from inner by pc; Tue, 3 Mar 2026 09:00:00 +0900\r\nFrom: news@shop.example\r\nTo: v@victim.example\r\nSubject: s\r\n"
            + "Date: Tue, 3 Mar 2026 09:00:00 +0900\r\n\r\nhello\r\n";

    private final MemoryObservationStore store = new MemoryObservationStore();

    @Test
    void anUnsignedLineBeneathASignatureIsNotCovered() {
        record();
        assertThat(read(TOP + MailSigner.with(KEY).sign(MAIL))).containsExactly(lines(1, 3));
    }

    @Test
    void aSignedLineIsCovered() {
        record();
        assertThat(read(TOP + MailSigner.with(KEY).signing("from:to:subject:date:received").sign(MAIL))).containsExactly(lines(1, 2));
    }

    @Test
    void aSignatureThatDoesNotHoldTellsNothing() {
        record();
        assertThat(read(TOP + MailSigner.with(KEY).sign(MAIL).replace("hello", "hallo"))).isEmpty();
    }

    @Test
    void withoutARecordedKeyNothingIsVerified() {
        assertThat(read(TOP + MailSigner.with(KEY).sign(MAIL))).isEmpty();
    }

    private static SignedLines lines(int first, int signed) {
        return new SignedLines(DomainName.parse("shop.example").orElseThrow(), SignedLines.Method.DKIM, first, signed);
    }

    private void record() {
        String name = KEY.name().toString();
        store.record(Observations.text("TXT " + name, "192.0.2.53", name + ". 300 IN TXT \"" + KEY.record() + "\"\n"));
    }

    private List<SignedLines> read(String mail) {
        RawMessage raw = RawMessage.of(mail.getBytes(StandardCharsets.ISO_8859_1), "test.eml");
        Message message = new MessageReader().read(raw);
        return new VerifiedLinesReader(new MailEvaluator(store, new DnsReplyReader()), new MailCopyReader(raw, message)).read(message, Observations.NOON);
    }
}
