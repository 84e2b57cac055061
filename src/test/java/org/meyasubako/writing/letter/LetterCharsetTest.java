package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.wording.Language;

/** In which charset a letter goes out. */
class LetterCharsetTest {

    @ParameterizedTest
    @CsvSource({"JAPANESE, ご連絡ありがとうございます。, ISO_2022_JP", "JAPANESE, 高橋, ISO_2022_JP", "JAPANESE, 髙橋, UTF_8", "JAPANESE, ①から, UTF_8",
            "JAPANESE, 10時～11時, UTF_8", "JAPANESE, 10時〜11時, ISO_2022_JP", "JAPANESE, ﾔﾏﾀﾞ, UTF_8", "JAPANESE, ㈱, UTF_8", "JAPANESE, ¥100, UTF_8",
            "JAPANESE, ⟦U+202E⟧, UTF_8", "JAPANESE, 😀, UTF_8", "JAPANESE, 한국, UTF_8", "JAPANESE, plain, US_ASCII", "ENGLISH, plain, US_ASCII",
            "ENGLISH, 山田, UTF_8", "ENGLISH, café, UTF_8", "JAPANESE, 【要記入: 回答期限】, ISO_2022_JP", "JAPANESE, ■ ・ → ※, ISO_2022_JP"})
    void isTheOldOneOnlyWhereEveryCharacterComesBack(Language language, String text, LetterCharset expected) {
        assertThat(LetterCharset.of(language, text)).isEqualTo(expected);
    }
}
