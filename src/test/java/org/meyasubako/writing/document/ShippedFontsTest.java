package org.meyasubako.writing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFontsTest {

    private static final ShippedFonts FONTS = new ShippedFonts();

    @ParameterizedTest
    @ValueSource(strings = {"BIZUDPGothic_700Bold.ttf", "BIZUDGothic_400Regular.ttf"})
    void allFontsShowTheSameCharacters(String file) throws java.io.IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(
                ShippedFontsTest.class.getResourceAsStream("/assets/fonts/" + file)))) {
            org.apache.fontbox.ttf.CmapLookup characters = font.getUnicodeCmapLookup();
            assertThat(IntStream.range(0, 0x110000).filter(FONTS::shows).filter(c -> characters.getGlyphId(c) == 0)).isEmpty();
        }
    }

    @Test
    void theCharactersOfAJapaneseLetterAreShown() {
        assertThat("髙﨑①㈱~〜−―…ー々〆¥\\ABC".codePoints()).allMatch(FONTS::shows);
    }

    @Test
    void everyCharacterReadsBackAsItself() {
        LegibleText legible = new LegibleText(FONTS::shows);
        String all = IntStream.range(0x21, 0x30000).filter(FONTS::shows).mapToObj(Character::toString).filter(c -> legible.of(c).equals(c))
                .filter(c -> !Character.isWhitespace(c.codePointAt(0)) && !Character.isSpaceChar(c.codePointAt(0))).collect(Collectors.joining());
        PdfReading.Content content = PdfWriterTest.content(Samples.letter(Html.element("p", all).source()));
        String read = content.pages().stream().map(page -> page.lines().skip(1).collect(Collectors.joining())).collect(Collectors.joining());
        // The reader takes two ligatures apart.
        assertThat(read.replaceAll("\\s", "")).isEqualTo(all.replace("ﬁ", "fi").replace("ﬂ", "fl"));
    }
}
