package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static Message mail(byte[] body, String contentType) {
        return Given.read(Given.withBody(body, "Content-Type: " + contentType, "Content-Transfer-Encoding: 8bit"));
    }

    private static String text(byte[] body, String contentType) {
        return mail(body, contentType).root().text().text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shift_jis", "Shift-JIS", "sjis", "x-sjis", "cp932", "ms_kanji", "windows-31j", "MS932"})
    void allNamesOfShiftJisMeanThatOfWindows(String label) {
        // ① ㈱ ～ and a kanji that IBM added.
        byte[] body = {(byte) 0x87, 0x40, (byte) 0x87, (byte) 0x8A, (byte) 0x81, 0x60, (byte) 0xFA, 0x5C};
        assertThat(text(body, "text/plain; charset=" + label)).isEqualTo("①㈱～纊");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-2022-jp", "ISO-2022-JP-1", "iso-2022-jp-2", "iso-2022-jp-3", "iso-2022-jp-ms", "csISO2022JP"})
    void allNamesOfIso2022JpMeanThatOfWindows(String label) {
        assertThat(text(Given.lines("\u001b$B-!-j\u001b(B \u001b(I12\u001b(B"), "text/plain; charset=" + label)).isEqualTo("①㈱ ｱｲ\n");
    }

    @Test
    void readsTheSupplementaryKanjiOfIso2022Jp1() {
        assertThat(text(Given.lines("\u001b$(D0!\u001b(B"), "text/plain; charset=iso-2022-jp-1")).isEqualTo("丂\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"euc-jp", "cp51932", "eucjp-ms", "x-euc-jp"})
    void allNamesOfEucJpHaveTheRowOfNec(String label) {
        byte[] body = {(byte) 0xAD, (byte) 0xA1, (byte) 0xAD, (byte) 0xEA, (byte) 0x8E, (byte) 0xB1};
        assertThat(text(body, "text/plain; charset=" + label)).isEqualTo("①㈱ｱ");
    }

    @ParameterizedTest
    @CsvSource({"utf8", "utf-8", "UTF_8"})
    void namesOfUtf8(String label) {
        assertThat(text("請求".getBytes(StandardCharsets.UTF_8), "text/plain; charset=" + label)).isEqualTo("請求");
    }

    @Test
    void gb2312MeansItsSuccessor() {
        assertThat(text(Given.in("GB18030", "鎔€"), "text/plain; charset=gb2312")).isEqualTo("鎔€");
    }

    @Test
    void ksc5601MeansThatOfWindows() {
        assertThat(text(Given.in("x-windows-949", "똠방각하"), "text/plain; charset=ks_c_5601-1987")).isEqualTo("똠방각하");
    }

    @Test
    void latin1MeansThatOfWindows() {
        assertThat(text(new byte[] {(byte) 0x93, 'a', (byte) 0x94, (byte) 0x80}, "text/plain; charset=iso-8859-1")).isEqualTo("“a”€");
    }

    @Test
    void eightBitTextThatCallsItselfAsciiIsGuessed() {
        Message mail = mail(Given.in("windows-31j", "これは請求書です。"), "text/plain; charset=us-ascii");
        assertThat(mail.root().text().text()).isEqualTo("これは請求書です。");
        assertThat(Given.codes(mail)).containsExactly("CHARSET_MISLABELLED");
    }

    @Test
    void textWithoutANameIsGuessed() {
        assertThat(text(Given.in("EUC-JP", "これは請求書です。"), "text/plain")).isEqualTo("これは請求書です。");
        assertThat(text(Given.in("windows-31j", "これは請求書です。"), "text/plain")).isEqualTo("これは請求書です。");
        assertThat(text(Given.in("UTF-8", "これは請求書です。"), "text/plain")).isEqualTo("これは請求書です。");
        assertThat(text(Given.in("ISO-2022-JP", "これは請求書です。"), "text/plain")).isEqualTo("これは請求書です。");
        assertThat(text(Given.in("windows-1252", "Caf\u00e9 – na\u00efve"), "text/plain")).isEqualTo("Caf\u00e9 – na\u00efve");
    }

    @Test
    void umlautsAreNotTakenForHalfWidthKatakana() {
        assertThat(text(Given.in("windows-1252", "\u00c4\u00d6\u00dc \u00c4\u00d6\u00dc"), "text/plain"))
                .isEqualTo("\u00c4\u00d6\u00dc \u00c4\u00d6\u00dc");
    }

    @Test
    void jisThatCallsItselfSomethingElseIsStillJis() {
        Message mail = mail(Given.in("ISO-2022-JP", "請求書"), "text/plain; charset=utf-8");
        assertThat(mail.root().text().text()).isEqualTo("請求書");
        assertThat(Given.codes(mail)).containsExactly("CHARSET_MISLABELLED");
    }

    @Test
    void shiftJisThatCallsItselfUtf8IsGuessed() {
        assertThat(text(Given.in("windows-31j", "これは請求書です。"), "text/plain; charset=utf-8")).isEqualTo("これは請求書です。");
    }

    @Test
    void utf8ThatWasCutIsStillUtf8() {
        byte[] whole = "お客様のアカウントについて".getBytes(StandardCharsets.UTF_8);
        Message mail = mail(Arrays.copyOf(whole, whole.length - 1), "text/plain; charset=utf-8");
        assertThat(mail.root().text().text()).isEqualTo("お客様のアカウントについ\uFFFD");
        assertThat(Given.codes(mail)).containsExactly("MALFORMED_TEXT");
    }

    @Test
    void utf8ThatWasCutIsUtf8EvenWithoutAName() {
        byte[] whole = "お客様のアカウントについて".getBytes(StandardCharsets.UTF_8);
        assertThat(text(Arrays.copyOf(whole, whole.length - 1), "text/plain")).isEqualTo("お客様のアカウントについ\uFFFD");
    }

    @Test
    void anUnknownNameIsADefect() {
        Message mail = mail("請求書".getBytes(StandardCharsets.UTF_8), "text/plain; charset=x-nobody-knows");
        assertThat(mail.root().text().text()).isEqualTo("請求書");
        assertThat(Given.codes(mail)).containsExactly("UNKNOWN_CHARSET");
    }

    @Test
    void utf7IsShownAsItStands() {
        Message mail = mail(Given.lines("+i8txAmb4-"), "text/plain; charset=utf-7");
        assertThat(mail.root().text().text()).isEqualTo("+i8txAmb4-\n");
        assertThat(Given.codes(mail)).containsExactly("CHARSET_UNSUPPORTED");
    }

    @Test
    void htmlMayNameItsCharsetItself() {
        byte[] body = Given.in("windows-31j", "<html><head><META http-equiv=Content-Type content=\"text/html; charset=Shift_JIS\">件名");
        assertThat(text(body, "text/html")).endsWith("件名");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(text("\uFEFF請".getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")).isEqualTo("請");
    }

    @Test
    void chineseAndKoreanAreNotTakenForJapanese() {
        String chinese = "尊敬的客户，您的账户存在异常登录，请立即点击以下链接进行身份验证，否则账户将被冻结。";
        assertThat(text(Given.in("GB18030", chinese), "text/plain")).isEqualTo(chinese);
        String korean = "고객님의 계정에서 비정상적인 로그인이 감지되었습니다. 지금 확인하시기 바랍니다.";
        assertThat(text(Given.in("x-windows-949", korean), "text/plain")).isEqualTo(korean);
    }
}
