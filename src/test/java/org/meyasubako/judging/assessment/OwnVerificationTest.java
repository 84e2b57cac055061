package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.dkim.DkimVerifier;
import org.meyasubako.asking.authentication.dkim.KeySource;
import org.meyasubako.asking.authentication.dkim.MailCopyReader;
import org.meyasubako.asking.authentication.dkim.MailSigner;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.asking.authentication.dkim.SigningKey;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.complaint.Complaint;

/** A customer's signature that holds against the bytes is the one technical link that a mail from elsewhere has; no receiver's word is needed. */
class OwnVerificationTest {

    private static final SigningKey KEY = SigningKey.ed25519("s1", "kirari.example");

    @Test
    void aSignatureThatHoldsIsTheLinkToItsDomainsHolder() {
        assertThat(told("hello@kirari.example", KEY)).isEqualTo("3 K3-DKIM C-06 B");
    }

    @Test
    void aSignatureThatDoesNotHoldAccusesNobody() {
        assertThat(told("hello@kirari.example", SigningKey.ed25519("s1", "kirari.example"))).isEqualTo("3 K3-FROM C-06 B");
    }

    @Test
    void aSignatureThatIsNotTheAuthorsIsNoLink() {
        assertThat(told("x@elsewhere.example", KEY)).isEqualTo("not-ours N-OURS - B");
    }

    /** @param published the key that was recorded */
    private static String told(String author, SigningKey published) {
        String mail = MailSigner.with(KEY).sign("From: " + author + "\r\nTo: v@isp-a.example\r\nSubject: spring\r\n"
                + "Date: Tue, 3 Mar 2026 09:00:00 +0900\r\n\r\nCome and see.\r\n");
        String complaint = "From: v@isp-a.example\r\nTo: abuse@our.example\r\nSubject: spam\r\nDate: Tue, 3 Mar 2026 10:00:00 +0900\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nI got spam, attached.\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\nReceived: from out.mailservice.example (out.mailservice.example [203.0.113.140])\r\n"
                + "\tby mx1.isp-a.example (Postfix) with ESMTP id 4XyZ for <v@isp-a.example>;\r\n\tTue, 3 Mar 2026 09:00:02 +0900 (JST)\r\n"
                + mail + "\r\n--b--\r\n";
        byte[] bytes = complaint.getBytes(StandardCharsets.ISO_8859_1);
        Complaint read = Bench.complaint(bytes);
        return Bench.told(new Assessor().assess(read, Surroundings.withoutLogs(Bench.PROFILE, Bench.ANSWERS, Bench.STORY)
                .verified(verified(bytes, read, published))));
    }

    private static List<SignatureResult> verified(byte[] bytes, Complaint complaint, SigningKey published) {
        KeySource keys = (question, at) -> List.of(new Recorded<>(new Answer.Found<>(List.of(published.record())),
                java.util.Optional.of(Observations.text(question.text(), "192.0.2.53", published.record()))));
        return new MailCopyReader(RawMessage.of(bytes, "test.eml"), complaint.message()).reported(complaint.reported())
                .map(copy -> new DkimVerifier(keys).verify(copy, Bench.STORY)).orElseThrow();
    }
}
