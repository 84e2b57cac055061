package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.evidence.Span;

/** Every character of a mail's text points at the bytes that it was written with. */
class SpanTest {

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void inSevenBitText() {
        byte[] mail = Given.lines("Subject: s", "", "see http://a.example/ now");
        assertThat(Given.behind(mail, Given.read(mail).root().text(), "http://a.example/")).isEqualTo("http://a.example/");
    }

    @Test
    void inTextWithCrLf() {
        byte[] mail = Given.crlf(Given.lines("Subject: s", "", "one", "see http://a.example/ now"));
        SourceText text = Given.read(mail).root().text();
        assertThat(text.text()).isEqualTo("one\r\nsee http://a.example/ now\r\n");
        assertThat(Given.behind(mail, text, "http://a.example/")).isEqualTo("http://a.example/");
    }

    @ParameterizedTest
    @CsvSource({"utf-8, UTF-8", "shift_jis, windows-31j", "euc-jp, EUC-JP", "iso-2022-jp, ISO-2022-JP", "gb2312, GB18030", "big5, Big5-HKSCS"})
    void inEightBitTextOfAnyCharset(String label, String charset) {
        byte[] mail = Given.withBody(Given.in(charset, "日本語の文 http://a.example/ 日本\n次の行\n"),
                "Content-Type: text/plain; charset=" + label, "Content-Transfer-Encoding: 8bit");
        SourceText text = Given.read(mail).root().text();
        assertThat(text.text()).isEqualTo("日本語の文 http://a.example/ 日本\n次の行\n");
        assertThat(Given.behind(mail, text, "http://a.example/")).isEqualTo("http://a.example/");
        assertThat(Given.behind(mail, text, "次の行")).isEqualTo(jisWithoutEscapes(latin(Given.in(charset, "次の行"))));
    }

    /** Escape sequences stand between characters, and belong to none. */
    private static String jisWithoutEscapes(String text) {
        return text.replace("\u001b$B", "").replace("\u001b(B", "");
    }

    @Test
    void inUtf8BeyondTheBasicPlane() {
        byte[] mail = Given.withBody("😀x".getBytes(StandardCharsets.UTF_8), "Content-Type: text/plain; charset=utf-8");
        SourceText text = Given.read(mail).root().text();
        assertThat(Given.behind(mail, text, "x")).isEqualTo("x");
        assertThat(text.span(0, 1).orElseThrow().length()).isEqualTo(4);
    }

    @Test
    void inDamagedUtf8() {
        byte[] mail = Given.withBody(new byte[] {'a', (byte) 0xE8, (byte) 0xAB, 'b', (byte) 0xE8, (byte) 0xAB, (byte) 0x8B, 'c'},
                "Content-Type: text/plain; charset=utf-8");
        Message message = Given.read(mail);
        SourceText text = message.root().text();
        assertThat(text.text()).isEqualTo("a\uFFFDb請c");
        assertThat(Given.behind(mail, text, "b")).isEqualTo("b");
        assertThat(Given.behind(mail, text, "請")).isEqualTo("\u00e8\u00ab\u008b");
        assertThat(Given.codes(message)).containsExactly("MALFORMED_TEXT");
    }

    @Test
    void inIso2022JpWhoseLineLacksItsLastEscape() {
        byte[] mail = Given.withBody(Given.lines("\u001b$B$3$l", "plain line"), "Content-Type: text/plain; charset=iso-2022-jp");
        SourceText text = Given.read(mail).root().text();
        assertThat(text.text()).isEqualTo("これ\nplain line\n");
        assertThat(Given.behind(mail, text, "plain")).isEqualTo("plain");
    }

    @Test
    void inQuotedPrintable() {
        byte[] mail = Given.withBody(Given.lines("a=3Db http://a.ex=", "ample/ =E8=AB=8B end  "),
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable");
        SourceText text = Given.read(mail).root().text();
        assertThat(text.text()).isEqualTo("a=b http://a.example/ 請 end\n");
        assertThat(Given.behind(mail, text, "http://a.example/")).isEqualTo("http://a.ex=\nample/");
        assertThat(Given.behind(mail, text, "請")).isEqualTo("=E8=AB=8B");
        assertThat(Given.behind(mail, text, "=")).isEqualTo("=3D");
        assertThat(Given.behind(mail, text, "end")).isEqualTo("end");
    }

    @Test
    void inQuotedPrintableWithCrLf() {
        byte[] mail = Given.crlf(Given.withBody(Given.lines("http://a.ex=", "ample/ end"),
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"));
        assertThat(Given.behind(mail, Given.read(mail).root().text(), "http://a.example/")).isEqualTo("http://a.ex=\r\nample/");
    }

    @Test
    void inQuotedPrintableThatIsBroken() {
        byte[] mail = Given.withBody(Given.lines("x=ZZ y=3D"), "Content-Transfer-Encoding: quoted-printable");
        SourceText text = Given.read(mail).root().text();
        assertThat(Given.behind(mail, text, "=ZZ")).isEqualTo("=ZZ");
        assertThat(Given.behind(mail, text, "y")).isEqualTo("y");
    }

    @Test
    void inBase64OnlyAtTheWhole() {
        byte[] mail = Given.withBody(Given.lines("aHR0cDovL2EuZXhhbXBsZS8="), "Content-Transfer-Encoding: base64");
        SourceText text = Given.read(mail).root().text();
        assertThat(Given.behind(mail, text, "a.example")).isEqualTo("aHR0cDovL2EuZXhhbXBsZS8=\n");
    }

    @Test
    void inAMessageWithinAMessage() {
        byte[] mail = Given.lines("Content-Type: message/rfc822", "", "Received: from b.example", "Subject: inner", "", "inner body");
        Message inner = Given.read(mail).root().message().orElseThrow();
        assertThat(Given.at(mail, inner.fields().getFirst().span().orElseThrow())).isEqualTo("Received: from b.example");
        assertThat(Given.behind(mail, inner.root().text(), "inner body")).isEqualTo("inner body");
    }

    @Test
    void inAMessageWithinQuotedPrintable() {
        byte[] mail = Given.lines("Content-Type: message/rfc822", "Content-Transfer-Encoding: quoted-printable", "",
                "Received: from b=2Eexam=", "ple", "Subject: inner", "", "a=3Db");
        Message inner = Given.read(mail).root().message().orElseThrow();
        assertThat(inner.fields().getFirst().body().text()).isEqualTo("from b.example");
        assertThat(Given.at(mail, inner.fields().getFirst().span().orElseThrow())).isEqualTo("Received: from b=2Eexam=\nple");
        assertThat(Given.behind(mail, inner.root().text(), "a=b")).isEqualTo("a=3Db");
    }

    @Test
    void inAMessageThatWasPastedIntoText() {
        byte[] mail = Given.lines("Subject: complaint", "", "> Received: from b.example", "> Subject: bad");
        SourceText.Builder unquoted = SourceText.builder();
        Given.read(mail).root().text().lines().forEach(line -> unquoted.append(line.slice(2, line.length())).append("\n"));
        Message pasted = new MessageReader().read(unquoted.build().encode());
        assertThat(Given.at(mail, pasted.fields().getFirst().span().orElseThrow())).isEqualTo("Received: from b.example");
        assertThat(pasted.envelope().subject()).contains("bad");
    }

    @Test
    void aPastedFieldKeepsItsPlaceBehindCharactersOfAnyWidth() {
        byte[] mail = "Content-Type: text/plain; charset=utf-8\n\nSubject: \u00E9\u82E6\u60C5\uD83D\uDCE7\nX-Last: here\n".getBytes(StandardCharsets.UTF_8);
        Message pasted = new MessageReader().read(Given.read(mail).root().text().encode());
        assertThat(Given.at(mail, pasted.fields().getLast().span().orElseThrow())).isEqualTo("X-Last: here");
    }

    @Test
    void anMboxTakesALetterAwayAndTheTextPassesOverIt() {
        byte[] mail = Given.lines("Subject: s", "", ">From now on", ">>From then", "say >From here", "> From quoted");
        SourceText text = Given.readFromMbox(mail).root().text();
        assertThat(text.text()).isEqualTo("From now on\n>From then\nsay >From here\n> From quoted\n");
        assertThat(Given.behind(mail, text, "From now on")).isEqualTo("From now on");
        assertThat(Given.behind(mail, text, "here")).isEqualTo("here");
    }

    @Test
    void outsideOfAnMboxNothingIsTakenAway() {
        assertThat(Given.read("Subject: s", "", ">From now on").root().text().text()).isEqualTo(">From now on\n");
    }

    @Test
    void theBodyOfAPartCoversItsEncodedBytes() {
        byte[] mail = Given.lines("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "one", "--b", "", "two", "--b--");
        Span span = Given.read(mail).leaves().get(1).bodySpan().orElseThrow();
        assertThat(Given.at(mail, span)).isEqualTo("two");
    }
}
