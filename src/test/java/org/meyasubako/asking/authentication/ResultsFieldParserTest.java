package org.meyasubako.asking.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;

class ResultsFieldParserTest {

    static Stream<FieldCase> cases() throws IOException {
        return FieldCase.all().stream();
    }

    static List<HeaderField> fields(String header) {
        return new MessageReader().read(RawMessage.of((header + "\n").getBytes(StandardCharsets.UTF_8), "test.eml")).fields();
    }

    private static ResultsField parse(HeaderField field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        return name.equals("received-spf") ? new SpfFieldParser().parse(field.body())
                : new ResultsFieldParser(name.startsWith("arc-")).parse(field.body());
    }

    private static ResultsField parse(String body) {
        return new ResultsFieldParser(false).parse(SourceText.of(body));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryFieldAsWritten(FieldCase expected) {
        List<ResultsField> read = fields(expected.fields()).stream().map(ResultsFieldParserTest::parse).toList();
        assertThat(FieldCase.told(read)).isEqualTo(expected.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSameWithLineEndsOfNetworks(FieldCase expected) {
        List<ResultsField> read = fields(expected.fields().replace("\n", "\r\n")).stream().map(ResultsFieldParserTest::parse).toList();
        assertThat(FieldCase.told(read)).isEqualTo(expected.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAFieldCutOffAnywhere(FieldCase expected) {
        String text = expected.fields();
        for (int end = 0; end <= text.length(); end++) {
            SourceText body = SourceText.of(text.substring(0, end));
            assertThat(new ResultsFieldParser(false).parse(body)).isNotNull();
            assertThat(new ResultsFieldParser(true).parse(body)).isNotNull();
            assertThat(new SpfFieldParser().parse(body)).isNotNull();
        }
    }

    @Test
    void pointsAtTheBytesOfAStatement() {
        String header = "Authentication-Results: mx.victim.example;\n\tspf=pass smtp.mailfrom=shop.example;\n"
                + " dkim=fail\n header.d=a.example\n";
        Span span = parse(fields(header).getFirst()).statements().get(1).span().orElseThrow();
        assertThat(header.substring((int) span.start(), (int) span.end())).isEqualTo("dkim=fail\n header.d=a.example");
    }

    @Test
    void namesTheSignerWhereOnlyItsIdentityIsNamed() {
        assertThat(parse("mx.example; dkim=pass header.i=news@mail.shop.example").statements().getFirst().domain())
                .hasToString("Optional[mail.shop.example]");
    }

    @Test
    void takesTheDomainOfAnEnvelopeSenderForThatOfSpf() {
        assertThat(parse("mx.example; spf=pass smtp.mailfrom=b+a=b@Shop.example").statements().getFirst().domain())
                .hasToString("Optional[shop.example]");
    }

    @Test
    void fallsBackToTheHeloWhereTheEnvelopeSenderIsEmpty() {
        assertThat(parse("mx.example; spf=pass smtp.mailfrom=<> smtp.helo=mail.shop.example").statements().getFirst().domain())
                .hasToString("Optional[mail.shop.example]");
    }

    @ParameterizedTest
    @MethodSource("hostileBodies")
    void neverFailsOnMegabytesOfSigns(String body) {
        assertThatCode(() -> parse(body)).doesNotThrowAnyException();
        assertThat(parse(body).defects()).extracting(Defect::code).contains("AUTHENTICATION_TOO_LONG");
    }

    static List<String> hostileBodies() {
        return Stream.of("(", ")", "\"", "\\", ";", "=", "a", "a=b ", "; dkim=pass ", "x ",
                         ".", "/ ", "smtp.a=", "\u0000", "\uD800", "(\"", "\\\"")
                .map(sign -> "mx.victim.example; " + sign.repeat(1_000_000 / sign.length())).toList();
    }

    @Test
    void keepsNoMoreStatementsThanItsLimitAndSaysSo() {
        ResultsField field = parse("mx.victim.example" + "; spf=pass".repeat(TokenReader.MAX_PARTS + 1));
        assertThat(field.statements()).hasSize(TokenReader.MAX_PARTS - 1);
        assertThat(field.defects()).extracting(Defect::code).containsExactly("AUTHENTICATION_TOO_MANY_PARTS");
    }

    @Test
    void keepsNoMorePropertiesThanItsLimitAndSaysSo() {
        ResultsField field = parse("mx.victim.example; spf=pass" + " policy.a=b".repeat(TokenReader.MAX_PARTS + 1));
        assertThat(field.statements().getFirst().properties()).hasSize(TokenReader.MAX_PARTS - 1);
        assertThat(field.defects()).extracting(Defect::code).containsExactly("AUTHENTICATION_TOO_MANY_PARTS");
    }

    @Test
    void readsDeepCommentsInOnePass() {
        String deep = "(".repeat(8000) + ")".repeat(8000);
        assertThat(parse("mx.victim.example; spf=pass " + deep + " smtp.mailfrom=shop.example").isWhole()).isTrue();
    }
}
