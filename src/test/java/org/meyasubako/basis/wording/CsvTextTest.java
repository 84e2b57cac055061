package org.meyasubako.basis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", " =1", "\u200B=1", "＝1", "＋1", "－1", "＠x", "\n=1"})
    void noTextIsAFormula(String text) {
        assertThat(line(text)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "1", "a=b", "https://shop.our.example/?a=1"})
    void otherTextsStandAsTheyAre(String text) {
        assertThat(line(text)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void aNumberStaysANumber() {
        assertThat(line(-5)).isEqualTo("-5");
    }

    @Test
    void quotesAreDoubledAndCommasStayInside() {
        assertThat(line("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    }

    private static String line(Object cell) {
        String table = new CsvText().row(List.of(cell)).text();
        return table.substring(1, table.length() - 2);
    }
}
