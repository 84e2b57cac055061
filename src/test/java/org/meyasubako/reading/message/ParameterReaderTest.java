package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterReaderTest {

    private static String parameter(String body, String name) {
        return ParameterReader.read(body).parameters().getOrDefault(name, "none");
    }

    @Test
    void readsValueAndParameters() {
        ParameterReader.Value value = ParameterReader.read("text/plain; charset=UTF-8; format=flowed");
        assertThat(value.value()).isEqualTo("text/plain");
        assertThat(value.parameters()).containsEntry("charset", "UTF-8").containsEntry("format", "flowed");
    }

    @Test
    void readsQuotedValues() {
        assertThat(parameter("multipart/mixed; boundary=\"a; b = \\\"c\\\"\"", "boundary")).isEqualTo("a; b = \"c\"");
    }

    @Test
    void readsABoundaryWithEqualsSignsAndNoQuotes() {
        assertThat(parameter("multipart/mixed; boundary=----=_Part_1.2", "boundary")).isEqualTo("----=_Part_1.2");
    }

    @Test
    void passesOverComments() {
        assertThat(parameter("text/plain (plain); charset=us-ascii (ASCII)", "charset")).isEqualTo("us-ascii");
    }

    @Test
    void readsPastAForgottenSemicolon() {
        ParameterReader.Value value = ParameterReader.read("text/html charset=\"utf-8\"");
        assertThat(value.value()).isEqualTo("text/html");
        assertThat(value.parameters()).containsEntry("charset", "utf-8");
    }

    @Test
    void readsPastAForgottenSemicolonBetweenParameters() {
        assertThat(parameter("text/html; charset=utf-8 name=\"a b.html\"", "name")).isEqualTo("a b.html");
        assertThat(parameter("text/html; name=\"a b.html\" charset=utf-8", "charset")).isEqualTo("utf-8");
    }

    @Test
    void keepsSpacesInAFileNameWithoutQuotes() {
        assertThat(parameter("attachment; filename=my first report.doc", "filename")).isEqualTo("my first report.doc");
    }

    @Test
    void keepsTheBackslashesOfAPath() {
        assertThat(parameter("attachment; filename=\"C:\\temp\\a.doc\"", "filename")).isEqualTo("C:\\temp\\a.doc");
    }

    @Test
    void decodesWindowsCharactersInValues() {
        assertThat(parameter("attachment; filename=\"=?cp932?B?h0A=?=.pdf\"", "filename")).isEqualTo("\u2460.pdf");
    }

    @Test
    void decodesAnExtendedValue() {
        assertThat(parameter("attachment; filename*=UTF-8'ja'%E8%AB%8B%E6%B1%82.pdf", "filename")).isEqualTo("請求.pdf");
    }

    @Test
    void joinsContinuations() {
        assertThat(parameter("attachment; filename*0=\"long \"; filename*1=\"name\"; filename*2=.txt", "filename"))
                .isEqualTo("long name.txt");
    }

    @Test
    void joinsACharacterThatTwoContinuationsCut() {
        assertThat(parameter("attachment; filename*1*=%8B.txt; filename*0*=UTF-8''%E8%AB", "filename")).isEqualTo("請.txt");
    }

    @Test
    void theExtendedFormGoesBeforeThePlainOne() {
        assertThat(parameter("attachment; filename=\"fallback.txt\"; filename*=UTF-8''%E8%AB%8B.txt", "filename"))
                .isEqualTo("請.txt");
    }

    @Test
    void decodesEncodedWordsInValues() {
        assertThat(parameter("attachment; filename=\"=?ISO-2022-JP?B?GyRCQEE1YT1xGyhC?=.pdf\"", "filename")).isEqualTo("請求書.pdf");
    }

    @Test
    void keepsRawUnicode() {
        assertThat(parameter("attachment; filename=\"請求書.pdf\"", "filename")).isEqualTo("請求書.pdf");
    }

    @Test
    void readsAnythingWithoutThrowing() {
        for (String body : new String[] {"", ";", "=", "a;=b;c", "a;b*=''", "a;b*0*='", "\"", "(", "a/b;c=\"d", "a;*=1;*0=2"}) {
            assertThat(ParameterReader.read(body)).isNotNull();
        }
    }
}
