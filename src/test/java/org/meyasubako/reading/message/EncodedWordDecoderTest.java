package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordDecoderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "=?UTF-8?B?6KuL5rGC5pu4?=|請求書",
        "=?utf-8?b?6KuL5rGC5pu4?=|請求書",
        "=?UTF-8?Q?=E8=AB=8B_=E6=B1=82?=|請 求",
        "=?utf-8?q?=e8=ab=8b?=|請",
        "=?ISO-2022-JP?B?GyRCQEE1YT1xGyhC?=|請求書",
        "=?Shift_JIS?B?kL+LgY+R?=|請求書",
        "=?cp932?B?h0A=?=|①",
        "=?EUC-JP?B?wMG14b3x?=|請求書",
        "=?utf-8*ja?B?6KuL5rGC5pu4?=|請求書",
        "=?us-ascii?Q?a=3Fb?=|a?b",
        "=?utf-8?Q?what?=3F?=|what??",
        "=?utf-8?Q?a b c?=|a b c",
        "=?UTF-8?B?6KuL 5rGC 5pu4?=|請求書",
        "=?UTF-8?B?6KuL5rGC5pu4|請求書",
        "=?UTF-8?B?6KuL5rGC5pu4 rest|請求書 rest",
        "=?UTF-8?Q?=E8=AB=8B <a@a.example>|請 <a@a.example>",
        "=?UTF-8?B?6KuL?= =?UTF-8?B?5rGC?=|請求",
        "=?UTF-8?B?6KuL?= and =?UTF-8?B?5rGC?=|請 and 求",
        "=?UTF-8?B?6KuL?=  =?ISO-2022-JP?B?GyRCNWEbKEI=?=|請求",
        "=?UTF-8?B?6KuL?==?UTF-8?B?5rGC?=|請求",
        "before =?UTF-8?B?6KuL?=after|before 請after",
        "=?nonsense|=?nonsense",
        "=?utf-8?X?abc?=|=?utf-8?X?abc?=",
        "no =? words ?= here|no =? words ?= here",
        "a =? b =?utf-8?Q?c?=|a =? b c",
    })
    void decodes(String written, String read) {
        assertThat(EncodedWordDecoder.decode(written)).isEqualTo(read);
    }

    @Test
    void joinsACharacterThatTwoWordsCut() {
        // 請 is E8 AB 8B; the first word ends after its second byte.
        assertThat(EncodedWordDecoder.decode("=?UTF-8?Q?=E8=AB?= =?UTF-8?Q?=8B=E6=B1=82?=")).isEqualTo("請求");
    }

    @Test
    void joinsACharacterThatTwoWordsOfDifferentEncodingCut() {
        assertThat(EncodedWordDecoder.decode("=?UTF-8?Q?=E8=AB?= =?utf-8?B?iw==?=")).isEqualTo("請");
    }

    @Test
    void joinsABase64GroupThatTwoWordsCut() {
        // 6KuL5rGC cut after five characters, in the middle of a group of four.
        assertThat(EncodedWordDecoder.decode("=?UTF-8?B?6KuL5?= =?UTF-8?B?rGC?=")).isEqualTo("請求");
    }

    @Test
    void readsWindowsCharactersInWhatCallsItselfIso2022Jp() {
        // ESC $ B 2D21 2D6A ESC ( B: row 13 of NEC, which ISO-2022-JP does not have.
        assertThat(EncodedWordDecoder.decode("=?ISO-2022-JP?B?GyRCLSEtahsoQg==?=")).isEqualTo("①㈱");
    }

    @Test
    void readsHalfWidthKatakana() {
        // ESC ( I 31 32 33 ESC ( B
        assertThat(EncodedWordDecoder.decode("=?ISO-2022-JP?B?GyhJMTIzGyhC?=")).isEqualTo("ｱｲｳ");
    }

    @Test
    void guessesWhereTheNameOfTheCharsetIsUnknown() {
        assertThat(EncodedWordDecoder.decode("=?x-unknown?B?6KuL5rGC5pu4?=")).isEqualTo("請求書");
    }

    @Test
    void guessesWhereTheNameOfTheCharsetIsFalse() {
        // Shift_JIS bytes of これは請求書です that call themselves UTF-8.
        assertThat(EncodedWordDecoder.decode("=?utf-8?B?grGC6oLNkL+LgY+RgsWCtw==?=")).isEqualTo("これは請求書です");
    }

    @Test
    void showsUtf7AsItStands() {
        assertThat(EncodedWordDecoder.decode("=?utf-7?Q?+i8txAmb4-?=")).isEqualTo("+i8txAmb4-");
    }

    @Test
    void decodesWithinQuotes() {
        assertThat(EncodedWordDecoder.decode("\"=?UTF-8?B?6KuL?=\" <a@a.example>")).isEqualTo("\"請\" <a@a.example>");
    }

    @Test
    void makesControlCharactersSpaces() {
        assertThat(EncodedWordDecoder.decode("=?utf-8?Q?one=0D=0ABcc:_x?=")).isEqualTo("one  Bcc: x");
    }

    @Test
    void readsUtf16WithoutAMark() {
        // RAA=: the letters D and e of Windows, low byte first.
        assertThat(EncodedWordDecoder.decode("=?utf-16?B?RABlAA==?=")).isEqualTo("De");
    }
}
