package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.asking.authentication.dkim.Given.MAIL;
import static org.meyasubako.asking.authentication.dkim.Given.RSA;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;

/** Finds the bytes on which a signature can be checked, of a complaint and of the mail inside it. */
class MailCopyReaderTest {

    private static final String SIGNED = MailSigner.with(RSA).sign(MAIL);

    private static RawMessage raw(String text) {
        return RawMessage.of(text.getBytes(StandardCharsets.ISO_8859_1), "complaint.eml");
    }

    private static String complaint(String encoding, String type, String inner) {
        return """
                From: v@victim.example
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Please stop this.
                --x
                Content-Type: %s
                Content-Transfer-Encoding: %s

                """.formatted(type, encoding).replace("\n", "\r\n") + inner + "\r\n--x--\r\n";
    }

    private static Message inner(Message outer) {
        return outer.root().walk().stream().flatMap(part -> part.message().stream()).findFirst().orElseThrow();
    }

    private static List<Verdict> reported(RawMessage raw, ReportedMessage.Form form) {
        Message outer = new MessageReader().read(raw);
        ReportedMessage reported = new ReportedMessage(form, Optional.of(inner(outer)), List.of());
        MailCopy copy = new MailCopyReader(raw, outer).reported(reported).orElseThrow();
        return new DkimVerifier(KeyBook.of(RSA)).verify(copy, KeyBook.EVENT).stream().map(SignatureResult::verdict).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8bit", "7bit"})
    void theMailInsideAComplaintIsChecked(String encoding) {
        assertThat(reported(raw(complaint(encoding, "message/rfc822", SIGNED)), ReportedMessage.Form.MESSAGE))
                .isEqualTo(List.of(new Verdict.Pass()));
    }

    @Test
    void theMailInsideInBase64IsChecked() {
        String encoded = Base64.getMimeEncoder().encodeToString(SIGNED.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reported(raw(complaint("base64", "message/rfc822", encoded)), ReportedMessage.Form.MESSAGE))
                .isEqualTo(List.of(new Verdict.Pass()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8bit", "base64"})
    void theSignatureIsFoundWhereTheHeaderFieldStands(String encoding) {
        byte[] inner = SIGNED.getBytes(StandardCharsets.ISO_8859_1);
        RawMessage raw = raw(complaint(encoding, "message/rfc822",
                encoding.equals("base64") ? Base64.getMimeEncoder().encodeToString(inner) : SIGNED));
        Message outer = new MessageReader().read(raw);
        ReportedMessage reported = new ReportedMessage(ReportedMessage.Form.MESSAGE, Optional.of(inner(outer)), List.of());
        MailCopy copy = new MailCopyReader(raw, outer).reported(reported).orElseThrow();
        assertThat(new DkimVerifier(KeyBook.of(RSA)).verify(copy, KeyBook.EVENT).getFirst().span()).isPresent()
                .isEqualTo(inner(outer).field("DKIM-Signature").orElseThrow().span());
    }

    @Test
    void aComplaintKeptOnUnixIsChecked() {
        assertThat(reported(raw(complaint("8bit", "message/rfc822", SIGNED).replace("\r\n", "\n")), ReportedMessage.Form.MESSAGE))
                .isEqualTo(List.of(new Verdict.Pass()));
    }

    @Test
    void aHeaderThatCameAloneIsCheckedAlone() {
        String header = SIGNED.substring(0, SIGNED.indexOf("\r\n\r\n") + 2);
        assertThat(reported(raw(complaint("8bit", "text/rfc822-headers", header)), ReportedMessage.Form.HEADERS))
                .isEqualTo(List.of(new Verdict.HeaderOnly()));
    }

    @Test
    void whatAPersonPastedIsNotCheckable() {
        assertThat(reported(raw(complaint("8bit", "message/rfc822", SIGNED)), ReportedMessage.Form.PASTED))
                .isEqualTo(List.of(new Verdict.NotCheckable(Obstacle.PASTED)));
    }

    @Test
    void theMailItselfIsItsBytes() {
        RawMessage raw = raw(SIGNED);
        assertThat(new MailCopyReader(raw, new MessageReader().read(raw)).mail()).isInstanceOf(MailCopy.Original.class);
    }

    @Test
    void ofAMailThatWasCutOffTheBodyIsNotCompared() {
        byte[] beginning = SIGNED.substring(0, SIGNED.indexOf("look")).getBytes(StandardCharsets.ISO_8859_1);
        RawMessage raw = new RawMessage(beginning, new Origin("cut.eml", 0, 0, SIGNED.length()), Sha256.of(beginning), Framing.BARE);
        MailCopy copy = new MailCopyReader(raw, new MessageReader().read(raw)).mail();
        assertThat(new DkimVerifier(KeyBook.of(RSA)).verify(copy, KeyBook.EVENT)).extracting(SignatureResult::verdict)
                .isEqualTo(List.of(new Verdict.HeaderOnly()));
    }

    @Test
    void anOutlookItemHasNoSuchBytes() {
        RawMessage raw = new RawMessage(new byte[] {1}, new Origin("a.msg", 0, 0, 1), Sha256.of(new byte[] {1}), Framing.OUTLOOK);
        assertThat(new MailCopyReader(raw, new MessageReader().read(raw)).mail())
                .isEqualTo(new MailCopy.Retyped(List.of(), Obstacle.OUTLOOK));
    }

    @Test
    void aComplaintWithoutAReportedMailHasNone() {
        RawMessage raw = raw(SIGNED);
        assertThat(new MailCopyReader(raw, new MessageReader().read(raw)).reported(ReportedMessage.NONE)).isEmpty();
    }
}
