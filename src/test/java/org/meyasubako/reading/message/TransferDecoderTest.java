package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferDecoderTest {

    private static TransferDecoder.Content decode(String body, TransferEncoding encoding) {
        return TransferDecoder.decode(SourceBytes.unlocated(body.getBytes(StandardCharsets.ISO_8859_1)), encoding);
    }

    private static String text(TransferDecoder.Content content) {
        return new String(content.bytes().toByteArray(), StandardCharsets.ISO_8859_1);
    }

    private static String quotedPrintable(String body) {
        return text(decode(body, TransferEncoding.QUOTED_PRINTABLE));
    }

    private static String base64(String body) {
        return text(decode(body, TransferEncoding.BASE64));
    }

    @Test
    void decodesCodes() {
        assertThat(quotedPrintable("a=3Db=e9")).isEqualTo("a=b\u00e9");
    }

    @Test
    void joinsSoftLineBreaks() {
        assertThat(quotedPrintable("one=\ntwo=\r\nthree= \t\nfour")).isEqualTo("onetwothreefour");
    }

    @Test
    void aSoftBreakMayLackItsLineFeed() {
        assertThat(quotedPrintable("one=\rtwo")).isEqualTo("onetwo");
    }

    @Test
    void aSoftBreakMayEndTheBody() {
        assertThat(quotedPrintable("one=")).isEqualTo("one");
    }

    @Test
    void dropsWhiteSpaceAtTheEndOfALine() {
        assertThat(quotedPrintable("one  \ntwo\t\r\nthree =20\nfour ")).isEqualTo("one\ntwo\r\nthree  \nfour");
    }

    @Test
    void keepsWhatIsNoCodeAndSaysSo() {
        TransferDecoder.Content content = decode("100=ZZ and =4 and =", TransferEncoding.QUOTED_PRINTABLE);
        assertThat(text(content)).isEqualTo("100=ZZ and =4 and ");
        assertThat(content.defect().orElseThrow().code()).isEqualTo("BAD_QUOTED_PRINTABLE");
    }

    @Test
    void soundQuotedPrintableHasNoDefect() {
        assertThat(decode("a=20=\nb", TransferEncoding.QUOTED_PRINTABLE).defect()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YQ==, a", "YWI=, ab", "YWJj, abc", "YQ, a", "YWI, ab", "YWJjZA==, abcd"})
    void decodesBase64(String written, String read) {
        assertThat(base64(written)).isEqualTo(read);
    }

    @Test
    void passesOverLineEndsInBase64() {
        assertThat(decode("YW\r\nJj\r\n", TransferEncoding.BASE64).defect()).isEmpty();
        assertThat(base64("YW\r\nJj\r\n")).isEqualTo("abc");
    }

    @Test
    void skipsWhatIsNotBase64AndSaysSo() {
        TransferDecoder.Content content = decode("YW*J!j", TransferEncoding.BASE64);
        assertThat(text(content)).isEqualTo("abc");
        assertThat(content.defect().orElseThrow().code()).isEqualTo("BAD_BASE64");
    }

    @Test
    void readsSeveralPiecesOfBase64() {
        assertThat(base64("YQ==\nYg==\n")).isEqualTo("ab");
    }

    @Test
    void leavesOutAFooterBeneathBase64() {
        TransferDecoder.Content content = decode("YWI=\n_____\nlist mailing list\n", TransferEncoding.BASE64);
        assertThat(text(content)).isEqualTo("ab");
        assertThat(content.defect().orElseThrow().code()).isEqualTo("BAD_BASE64");
    }

    @Test
    void leavesAnUnknownEncodingAsItStands() {
        Message message = Given.read("Content-Transfer-Encoding: x-odd", "", "as=20is");
        assertThat(message.root().text().text()).isEqualTo("as=20is\n");
        assertThat(Given.codes(message)).containsExactly("UNKNOWN_TRANSFER_ENCODING");
    }

    @ParameterizedTest
    @CsvSource({
        "quoted-printable, QUOTED_PRINTABLE",
        "QUOTED-PRINTABLE, QUOTED_PRINTABLE",
        "quoted_printable, QUOTED_PRINTABLE",
        "BASE64, BASE64",
        "base64;, BASE64",
        "7-bit, SEVEN_BIT",
        "8bit, EIGHT_BIT",
        "binary, BINARY",
        "x-uuencode, UUENCODE",
        "8bit (raw), EIGHT_BIT"
    })
    void knowsTheNamesOfEncodings(String name, TransferEncoding encoding) {
        assertThat(Given.read("Content-Transfer-Encoding: " + name, "", "x").root().encoding()).isEqualTo(encoding);
    }
}
