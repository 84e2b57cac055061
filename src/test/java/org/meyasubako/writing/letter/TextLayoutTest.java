package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lines are broken for plain text. */
class TextLayoutTest {

    private static List<String> lines(String line) {
        return TextLayout.pieces(line).stream()
                .map(piece -> (piece.start() == 0 ? "" : TextLayout.indent(line)) + line.substring(piece.start(), piece.end())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "。", "」", "ー", "っ", "ゃ", "ッ", "）", "！", "・", "々"})
    void noLineBeginsWithWhatMayNotBegin(String mark) {
        assertThat(lines("あ".repeat(36) + mark + "い".repeat(30))).allSatisfy(line -> assertThat(line).doesNotStartWith(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"「", "（", "【"})
    void noLineEndsWithWhatMayNotEnd(String mark) {
        assertThat(lines("あ".repeat(35) + mark + "い".repeat(30))).allSatisfy(line -> assertThat(line).doesNotEndWith(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hxxp://shop[.]our[.]example/c/8842?u=zq-1&path=a/b/c", "someone-with-hyphens@mail.reader.example", "2001:db8:0:1:1:1:1:1",
            "198.51.100.7"})
    void neverBreaksAnAddress(String whole) {
        assertThat(lines("これは" + "あ".repeat(26) + " " + whole + " についてです。" + "い".repeat(20))).anySatisfy(line -> assertThat(line).contains(whole));
    }

    @Test
    void anAddressThatIsTooLongStandsAloneAndWhole() {
        String url = "hxxp://long[.]example/" + "a/".repeat(60);
        assertThat(lines("URL: " + url + " です。")).contains(url);
    }

    @Test
    void continuesAQuotationWithItsMark() {
        assertThat(lines("> " + "word ".repeat(30))).allSatisfy(line -> assertThat(line).startsWith("> "));
    }

    @Test
    void continuesAListBeneathItsText() {
        assertThat(lines("(a) " + "あ".repeat(40)).getLast()).startsWith("    あ");
    }

    @Test
    void anythingElseThatDoesNotFitIsBrokenAnywhere() {
        assertThat(lines("x".repeat(200))).hasSize(3).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
    }

    @Test
    void aWideCharacterTakesTwoColumns() {
        assertThat(TextLayout.width("ｱaあ漢※")).isEqualTo(8);
    }

    @Test
    void losesNoCharacterButBlanksAtBreaks() {
        String line = "本日は https://a.example/x と someone@reader.example について、" + "確認いたしました。".repeat(12);
        assertThat(String.join("", lines(line)).replace(" ", "")).isEqualTo(line.replace(" ", ""));
    }
}
