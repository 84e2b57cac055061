package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.reading.trace.SignedLines;
import org.meyasubako.reading.trace.SignedLinesReader;

/** Originals handed in as attachments. */
class AttachedTest {

    private static final String ORIGINAL = original("203.0.113.9", "/w");

    private static String original(String ip, String path) {
        return """
                Received: from spam.example (spam.example [%s])
                	by mx.complainant.example (Postfix) with ESMTP id 4XyZ1
                	for <p@complainant.example>; Tue, 3 Mar 2026 09:10:11 +0900
                From: seller@spam.example
                To: p@complainant.example
                Subject: Cheap watches
                Date: Tue, 3 Mar 2026 09:10:00 +0900
                Message-ID: <1@spam.example>

                See http://shop.example%s
                """.formatted(ip, path);
    }

    private static String mail(String... parts) {
        StringBuilder mail = new StringBuilder("""
                From: p@complainant.example
                To: abuse@our.example
                Subject: spam
                Date: Tue, 3 Mar 2026 12:00:00 +0900
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b

                Attached.
                """);
        for (String part : parts) {
            mail.append("--b\n").append(part).append("\n");
        }
        return mail.append("--b--\n").toString();
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)).replace("\r", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message/rfc822", "message/global", "text/rfc822-headers", "application/octet-stream; name=\"spam.eml\"",
            "text/plain; name=\"spam.eml\"\nContent-Disposition: attachment"})
    void theOriginalIsTheReportedMessage(String type) {
        Complaint complaint = Given.read(mail("Content-Type: " + type + "\n\n" + ORIGINAL));
        assertThat(complaint.format()).isEqualTo(ComplaintFormat.ATTACHED);
        assertThat(complaint.reported().message().orElseThrow().envelope().messageId()).contains("1@spam.example");
        assertThat(complaint.chain().orElseThrow().grade()).isEqualTo(Grade.B);
        assertThat(complaint.chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }

    @Test
    void anEncodedFileIsReadToo() {
        String part = "Content-Type: application/octet-stream; name=\"spam.eml\"\nContent-Transfer-Encoding: base64\n\n" + base64(ORIGINAL);
        assertThat(Given.subjects(Given.read(mail(part)))).containsExactly("source 203.0.113.9", "advertised http://shop.example/w",
                "mentioned seller@spam.example");
    }

    @Test
    void headerFieldsAloneAreToldAsSuch() {
        String part = "Content-Type: text/rfc822-headers\n\n" + ORIGINAL.substring(0, ORIGINAL.indexOf("\n\n"));
        assertThat(Given.read(mail(part)).reported().form()).isEqualTo(ReportedMessage.Form.HEADERS);
    }

    @Test
    void ofSeveralTheFirstIsReportedAndAllAreAccused() {
        Complaint complaint = Given.read(mail("Content-Type: message/rfc822\n\n" + ORIGINAL,
                "Content-Type: message/rfc822\n\n" + original("203.0.113.10", "/v")));
        assertThat(complaint.chain().orElseThrow().handover().orElseThrow().ip()).hasToString("203.0.113.9");
        assertThat(Given.subjects(complaint)).startsWith("source 203.0.113.9", "source 203.0.113.10", "advertised http://shop.example/w",
                "advertised http://shop.example/v");
        assertThat(complaint.subjects().get(1).why()).isEqualTo("attached:handover");
    }

    private static String forward(String from, String text) {
        return "Content-Type: message/rfc822\n\nFrom: " + from + "\nSubject: Fwd: Cheap watches\nContent-Type: multipart/mixed; boundary=\"c\"\n\n"
                + "--c\n\n" + text + "\n--c\nContent-Type: message/rfc822\n\n" + ORIGINAL + "\n--c--\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"fyi", ""})
    void aForwardWithinTheComplainantsHouseIsOnlyAnEnvelope(String text) {
        Complaint complaint = Given.read(mail(forward("helpdesk@complainant.example", text)));
        assertThat(complaint.reported().message().orElseThrow().envelope().messageId()).contains("1@spam.example");
    }

    @Test
    void spamThatCarriesAMailStaysTheReportedMessage() {
        Complaint complaint = Given.read(mail(forward("seller@spam.example", "Open the attached invoice")));
        assertThat(complaint.reported().message().orElseThrow().envelope().subject()).contains("Fwd: Cheap watches");
    }

    private static String wrapped(String from, String otherParts, String parameter) {
        return "Content-Type: message/rfc822\n\nReceived: from other.example (other.example [203.0.113.50]) by mx.complainant.example; "
                + "Tue, 3 Mar 2026 10:00:00 +0900\nFrom: " + from + "\nSubject: report\nContent-Type: multipart/mixed; boundary=\"c\"\n\n"
                + "--c\n\nSome words\n" + otherParts + "--c\nContent-Type: message/rfc822" + parameter + "\n\n" + ORIGINAL + "\n--c--\n";
    }

    @Test
    void aFeedbackReportThatWasForwardedIsOnlyAnEnvelope() {
        String part = wrapped("fbl@loop.example", "--c\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n", "");
        assertThat(Given.subjects(Given.read(mail(part)))).startsWith("source 203.0.113.9");
    }

    @Test
    void theWrappingOfAFilterIsOnlyAnEnvelope() {
        assertThat(Given.subjects(Given.read(mail(wrapped("seller@spam.example", "", "; x-spam-type=original"))))).startsWith("source 203.0.113.9");
    }

    @Test
    void anUnwantedBounceIsTheReportedMessage() {
        assertThat(Given.subjects(Given.read(mail(wrapped("mailer-daemon@complainant.example", "", ""))))).startsWith("source 203.0.113.50");
    }

    @Test
    void aPartThatOnlySaysItIsAMailIsNone() {
        assertThat(Given.read(mail("Content-Type: message/rfc822\n\nnothing of the kind\n")).format()).isEqualTo(ComplaintFormat.PLAIN);
    }

    @Test
    void theSourceNamedInTheSubjectIsAccused() {
        String mail = mail("Content-Type: message/rfc822\n\n" + ORIGINAL)
                .replace("Subject: spam", "Subject: complaint about message from 203.0.113.7");
        assertThat(Given.subjects(Given.read(mail))).startsWith("source 203.0.113.9", "source 203.0.113.7");
    }

    @Test
    void spansPointIntoTheComplaint() {
        String mail = mail("Content-Type: message/rfc822\n\n" + ORIGINAL);
        String field = Given.at(mail, Given.read(mail).chain().orElseThrow().hops().getFirst().span().orElseThrow());
        assertThat(field).startsWith("Received: from spam.example").endsWith("+0900");
    }

    /** The receiver's valid seal on what was handed in, as somebody who can verify tells it. */
    private static Complaint sealed(String signer, int signed) {
        MessageReader messages = new MessageReader();
        ComplaintReader reader = new ComplaintReader(messages, new ShippedTrustPolicy(true), new IndicatorExtractor(new UrlNormalizer()));
        SignedLinesReader seals = (traced, at) -> List.of(new SignedLines(DomainName.parse(signer).orElseThrow(), SignedLines.Method.ARC, 0, signed));
        byte[] bytes = mail("Content-Type: message/rfc822\n\n" + ORIGINAL).getBytes(StandardCharsets.UTF_8);
        return reader.read(messages.read(RawMessage.of(bytes, "test.eml")), at -> new ShippedTrustPolicy(true), seals);
    }

    @Test
    void anOriginalThatItsReceiverSealedIsAuthenticated() {
        assertThat(sealed("complainant.example", 0).chain().orElseThrow().copy()).isEqualTo(Copy.AUTHENTICATED);
    }

    @Test
    void aLineThatTheSealLeavesOutMayHaveBeenWrittenBeneathIt() {
        assertThat(sealed("complainant.example", 9).chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }

    @Test
    void anOriginalThatSomebodyElseSealedIsNot() {
        assertThat(sealed("spam.example", 0).chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }
}
