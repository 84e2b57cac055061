package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;

class MessageReaderTest {

    private static List<String> texts(Message message) {
        return message.leaves().stream().map(part -> part.text().text()).toList();
    }

    @Test
    void readsTheEnvelope() {
        Message message = Given.read("From: \"Yamada, Taro\" <taro@a.example>", "To: b@b.example, C <c@c.example>",
                "Subject: =?UTF-8?B?6KuL5rGC5pu4?=", "Date: Tue, 3 Mar 2026 09:10:11 +0900", "Message-ID: <id1@a.example>", "", "x");
        Message.Envelope envelope = message.envelope();
        assertThat(envelope.from()).hasToString("Optional[Yamada, Taro <taro@a.example>]");
        assertThat(envelope.to()).hasToString("[b@b.example, C <c@c.example>]");
        assertThat(envelope.subject()).contains("請求書");
        assertThat(envelope.date().orElseThrow().instant()).hasToString("2026-03-03T00:10:11Z");
        assertThat(envelope.messageId()).contains("id1@a.example");
    }

    @Test
    void anEmptyMailHasNothing() {
        Message message = Given.read(new byte[0]);
        assertThat(message.fields()).isEmpty();
        assertThat(message.envelope().from()).isEmpty();
        assertThat(message.leaves()).hasSize(1);
    }

    @Test
    void readsAMultipart() {
        Message message = Given.read("Content-Type: multipart/alternative; boundary=\"b 1\"", "", "preamble", "--b 1",
                "Content-Type: text/plain", "", "plain", "--b 1", "Content-Type: text/html", "", "<p>html</p>", "--b 1--", "epilogue");
        assertThat(message.root().isMultipart()).isTrue();
        assertThat(texts(message)).containsExactly("plain", "<p>html</p>");
        assertThat(message.defects()).isEmpty();
    }

    @Test
    void readsAMultipartWithCrLf() {
        byte[] mail = Given.crlf(Given.lines("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "one", "--b", "", "two", "--b--"));
        assertThat(texts(Given.read(mail))).containsExactly("one", "two");
    }

    @Test
    void theLineEndBeforeADelimiterBelongsToIt() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "one", "", "--b--");
        assertThat(texts(message)).containsExactly("one\n");
    }

    @Test
    void aDelimiterMayHaveWhiteSpaceBehindIt() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=b", "", "--b \t", "", "one", "--b-- ", "rest");
        assertThat(texts(message)).containsExactly("one");
    }

    @Test
    void aLineThatOnlyBeginsLikeADelimiterIsText() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=abc", "", "--abc", "", "--abcdef", "--abc--");
        assertThat(texts(message)).containsExactly("--abcdef");
    }

    @Test
    void readsNestedMultipartsWhoseBoundariesBeginAlike() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=ab", "", "--ab",
                "Content-Type: multipart/alternative; boundary=abc", "", "--abc", "", "inner", "--abc--", "--ab", "", "outer", "--ab--");
        assertThat(texts(message)).containsExactly("inner", "outer");
    }

    @Test
    void readsPastAMissingLastDelimiter() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "one", "--b", "", "two");
        assertThat(texts(message)).containsExactly("one", "two\n");
        assertThat(Given.codes(message)).containsExactly("MULTIPART_NOT_CLOSED");
    }

    @Test
    void theOuterDelimiterEndsAnInnerMultipartThatIsNotClosed() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=o", "", "--o",
                "Content-Type: multipart/mixed; boundary=i", "", "--i", "", "inner", "--o", "", "outer", "--o--");
        assertThat(texts(message)).containsExactly("inner", "outer");
    }

    @Test
    void aMultipartWithoutBoundaryIsOneText() {
        Message message = Given.read("Content-Type: multipart/mixed", "", "--b", "", "one", "--b--");
        assertThat(message.leaves()).hasSize(1);
        assertThat(message.root().text().text()).contains("one");
        assertThat(Given.codes(message)).containsExactly("MULTIPART_WITHOUT_BOUNDARY");
    }

    @Test
    void aMultipartWhoseBoundaryNeverComesIsOneText() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=other", "", "--b", "", "one", "--b--");
        assertThat(texts(message)).singleElement().asString().contains("one");
        assertThat(Given.codes(message)).containsExactly("MULTIPART_WITHOUT_BOUNDARY");
    }

    @Test
    void anInnerMultipartMayBearTheBoundaryOfTheOuter() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=b", "", "--b",
                "Content-Type: multipart/alternative; boundary=b", "", "--b", "", "one", "--b--");
        assertThat(texts(message)).contains("one");
    }

    @Test
    void betweenTwoDelimitersInARowIsNoPart() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=b", "", "--b", "--b", "", "one", "--b--");
        assertThat(texts(message)).containsExactly("one");
    }

    @Test
    void readsTheDelimitersOfAMultipartThatWasEncoded() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=\"=_b\"", "Content-Transfer-Encoding: quoted-printable", "",
                "--=3D_b", "", "one=3D1", "--=3D_b--");
        assertThat(texts(message)).containsExactly("one=1");
    }

    @Test
    void thePartsOfADigestAreMessages() {
        Message message = Given.read("Content-Type: multipart/digest; boundary=b", "", "--b", "", "Subject: one", "", "x", "--b--");
        assertThat(message.leaves().getFirst().message().orElseThrow().envelope().subject()).contains("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message/rfc822", "message/global", "text/rfc822-headers", "text/rfc822-header", "Message/RFC822"})
    void readsTheMessageThatAPartCarries(String type) {
        Message message = Given.read("Content-Type: multipart/report; boundary=b", "", "--b", "Content-Type: " + type, "",
                "Received: from b.example", "Subject: inner", "", "--b--");
        Part part = message.leaves().getFirst();
        assertThat(part.message().orElseThrow().envelope().subject()).contains("inner");
        assertThat(part.isMultipart()).isFalse();
        assertThat(message.leaves()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message/feedback-report", "message/delivery-status", "message/disposition-notification"})
    void aReportOfFieldsIsNoMessage(String type) {
        Message message = Given.read("Content-Type: " + type, "", "Feedback-Type: abuse", "Received-Date: x", "");
        assertThat(message.root().message()).isEmpty();
        assertThat(message.root().text().text()).startsWith("Feedback-Type: abuse");
    }

    @Test
    void readsAMessageInBase64() {
        String inner = Base64.getEncoder().encodeToString(Given.lines("Received: from b.example", "Subject: inner", "", "x"));
        Message message = Given.read("Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", "", inner);
        assertThat(message.root().message().orElseThrow().envelope().subject()).contains("inner");
    }

    @Test
    void readsAFileThatIsNamedAsAMail() {
        Message message = Given.read("Content-Type: application/octet-stream; name=\"spam.EML\"", "", "From: b@b.example", "", "x");
        assertThat(message.root().message()).isPresent();
    }

    @Test
    void readsAFileThatBeginsAsADeliveredMail() {
        Message message = Given.read("Content-Type: application/octet-stream", "", "Return-Path: <b@b.example>",
                "Received: from b.example", "Subject: inner", "", "x");
        assertThat(message.root().message().orElseThrow().envelope().subject()).contains("inner");
    }

    @Test
    void aTextThatOnlySpeaksOfReceivedIsNoMail() {
        Message message = Given.read("Content-Type: text/plain", "", "Received: from b.example", "", "x");
        assertThat(message.root().message()).isEmpty();
    }

    @Test
    void aMessageInsideMayBeginWithAnMboxSeparator() {
        Message message = Given.read("Content-Type: message/rfc822", "", ">From b@b.example Tue Mar  3 09:10:11 2026",
                "Received: from b.example", "", "x");
        assertThat(message.root().message().orElseThrow().fields()).extracting(HeaderField::name).containsExactly("Received");
    }

    @Test
    void defectsOfAMessageInsideAreItsOwn() {
        Message message = Given.read("Content-Type: message/rfc822", "", "Received: x", "no colon", "Subject: s", "", "x");
        assertThat(message.defects()).isEmpty();
        assertThat(message.allDefects()).hasSize(1);
    }

    @Test
    void readsNoDeeperThanTheLimit() {
        MessageReader reader = new MessageReader(new MessageLimits(100, 1000, 100, 1));
        byte[] mail = Given.lines("Content-Type: multipart/mixed; boundary=a", "", "--a", "Content-Type: multipart/mixed; boundary=b",
                "", "--b", "", "deep", "--b--", "--a--");
        Message message = reader.read(RawMessage.of(mail, "t"));
        assertThat(message.leaves()).singleElement().satisfies(part -> assertThat(part.text().text()).contains("deep"));
        assertThat(Given.codes(message)).containsExactly("NESTED_TOO_DEEP");
    }

    @Test
    void readsNoMorePartsThanTheLimit() {
        MessageReader reader = new MessageReader(new MessageLimits(100, 1000, 3, 10));
        byte[] mail = Given.lines("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "1", "--b", "", "2", "--b", "", "3", "--b--");
        Message message = reader.read(RawMessage.of(mail, "t"));
        assertThat(texts(message)).containsExactly("1", "2");
        assertThat(Given.codes(message)).containsExactly("TOO_MANY_PARTS");
    }

    @Test
    void saysWhenTheMailWasCut() {
        byte[] mail = Given.lines("Subject: s", "", "x");
        RawMessage cut = new RawMessage(Arrays.copyOf(mail, 10), new Origin("t", 0, 0, mail.length), Sha256.of(mail), Framing.BARE);
        assertThat(Given.codes(new MessageReader().read(cut))).containsExactly("MESSAGE_INCOMPLETE");
    }

    @Test
    void anOutlookItemThatIsNoneIsADefect() {
        byte[] bytes = Given.lines("not a compound file");
        RawMessage raw = new RawMessage(bytes, new Origin("t.msg", 0, 0, bytes.length), Sha256.of(bytes), Framing.OUTLOOK);
        Message message = new MessageReader().read(raw);
        assertThat(Given.codes(message)).containsExactly("OUTLOOK_UNREADABLE");
        assertThat(message.root().content().toByteArray()).isEqualTo(bytes);
    }

    @Test
    void aPartWithAFileNameIsAnAttachment() {
        Message message = Given.read("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "body", "--b",
                "Content-Type: text/plain", "Content-Disposition: attachment; filename*=UTF-8''%E8%AB%8B.txt", "", "x", "--b",
                "Content-Type: image/png; name=p.png", "Content-Disposition: inline", "", "x", "--b--");
        assertThat(message.leaves()).extracting(Part::isAttachment).containsExactly(false, true, true);
        assertThat(message.leaves()).extracting(part -> part.fileName().orElse("")).containsExactly("", "請.txt", "p.png");
        assertThat(message.leaves().get(2).disposition()).isEqualTo(Part.Disposition.INLINE);
    }

    @Test
    void aMediaTypeThatIsNoneMeansPlainText() {
        assertThat(Given.read("Content-Type: text", "", "x").root().is("text/plain")).isTrue();
    }

    @Test
    void aUuencodedBlockIsText() {
        Message message = Given.read("Subject: s", "", "begin 644 a.txt", "#86)C", "`", "end");
        assertThat(message.root().text().text()).startsWith("begin 644 a.txt\n");
    }
}
