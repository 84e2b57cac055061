package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.reading.indicator.Indicator;

class SearchTest {

    private static final String TEXT = """
            件名: 御社からの迷惑メール（至急）
            ご担当者様、先日からﾀﾞｲｴｯﾄ食品の広告メールが届きます。Spam from http://shop.our.example/c/17?id=9 and 203.0.113.77.
            Contact: hanako@mail.example, Mail-Gateway x1.mx-out.host.example ＡＢＣ１２３ 稀
            """;

    private static Casebook casebook;

    @BeforeAll
    static void createCasebook(@TempDir Path folder) throws CasebookUnavailableException {
        casebook = Desk.create(folder);
        new Desk().add(casebook, Desk.prepared(casebook, "別の苦情 unrelated words"), Desk.prepared(casebook, TEXT));
    }

    @AfterAll
    static void closeCasebook() throws CasebookUnavailableException {
        casebook.close();
    }

    private static boolean finds(String typed) throws CasebookUnavailableException {
        return casebook.search().find(typed, 10).equals(List.of(new CaseNumber.Complaint(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"迷惑", "至急", "御社", "メール", "迷惑メール", "ダイエット", "ﾀﾞｲｴｯﾄ", "広告メール", "稀", "迷", "担当者様", "ＳＰＡＭ",
            "spam", "SpA", "abc123", "shop.our.example", "our.example", "shop.our", "203.0.113.77", "203.0", "hanako@mail.example", "hanako",
            "mail.example", "gateway", "mail-gateway", "mx-out.host.example", "迷惑 spam", "迷惑　SPAM", "http://shop.our.example/c/17"})
    void findsWhatPeopleRemember(String typed) throws CasebookUnavailableException {
        assertThat(finds(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"惑迷", "迷惑行為", "spa ", "pam", "hop.our.example", "迷惑 nothing", "203.0.113.78", "tokens", "OR", "NEAR"})
    void findsNothingElse(String typed) throws CasebookUnavailableException {
        assertThat(finds(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "迷惑\"", "'", "迷惑*", "(迷惑", "迷惑 OR spam", "tokens:迷惑", "NEAR(迷惑)", "-迷惑", "^迷惑", "迷惑 AND", "\0", "{}",
            "\ud800", "＂迷惑＂", "*", "a\"*b", "; DROP TABLE complaint"})
    void noSignIsACommand(String typed) {
        assertThatCode(() -> finds(typed)).doesNotThrowAnyException();
    }

    @Test
    void quotesAroundAWordDoNotHideIt() throws CasebookUnavailableException {
        assertThat(finds("「迷惑メール」")).isTrue();
    }

    @Test
    void anEmptyQueryFindsNothing() throws CasebookUnavailableException {
        assertThat(finds("  　")).isFalse();
    }

    @Test
    void aLongPasteIsLookedForByItsBeginning() throws CasebookUnavailableException {
        assertThat(finds(TEXT.repeat(50))).isTrue();
    }

    @Test
    void findsByExactlyWhatIsNamed() throws CasebookUnavailableException {
        assertThat(casebook.search().naming(url("http://shop.our.example/c/17"), 5)).hasSize(2);
        assertThat(casebook.search().naming(url("http://shop.our.example/c/1"), 5)).isEmpty();
        assertThat(casebook.search().onHost("shop.our.example", 1)).containsExactly(new CaseNumber.Complaint(2));
    }

    private static NamedIndicator url(String value) {
        return new NamedIndicator(Indicator.Type.URL, value, Optional.of("shop.our.example"), Optional.empty(), value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            迷惑メール       | 迷惑 惑メ メー ール
            稀 x            | 稀 x
            ﾀﾞｲ             | ダイ
            A-b.c           | a-b.c a b c
            𠮷野家           | 𠮷野 野家
            한국어           | 한국 국어
            Ärger ＡＢ       | ärger ab
            """)
    void cutsTextIntoTokens(String text, String tokens) {
        assertThat(String.join(" ", SearchText.indexed(text))).isEqualTo(tokens);
    }

    @Test
    void aTokenWithoutEndStandsByItsBeginningAndDigest() {
        assertThat(SearchText.indexed("x".repeat(100_000))).hasSize(1).allMatch(token -> token.length() < 65);
    }
}
