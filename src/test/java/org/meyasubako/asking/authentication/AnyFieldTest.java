package org.meyasubako.asking.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meyasubako.reading.message.SourceText;

/** Whatever a field says, it is read, and what is told of it lies within it. */
class AnyFieldTest {

    private static final List<String> WORDS = List.of(";", "=", " ", "(", ")", "\"", "\\", "\r\n\t", "dkim", "spf=pass", "dmarc=fail", "arc=none",
            "i=1;", "none", " 1", "/1", ".", "header.d=", "smtp.mailfrom=", "reason=\"", "policy.", "@", "<>", "mx.example;", "\u0000", "\uD800");

    private static TextMutator bodies() throws IOException {
        List<String> seeds = FieldCase.all().stream().map(FieldCase::fields).map(fields -> fields.substring(fields.indexOf(':') + 1)).toList();
        return new TextMutator(seeds, WORDS);
    }

    @Test
    void anyResultsAreRead() throws IOException {
        bodies().forEach(body -> {
            check(new ResultsFieldParser(false).parse(SourceText.of(body)), body);
            check(new ResultsFieldParser(true).parse(SourceText.of(body)), body);
        });
    }

    @Test
    void anyReceivedSpfIsRead() throws IOException {
        bodies().forEach(body -> check(new SpfFieldParser().parse(SourceText.of(body)), body));
    }

    private static void check(ResultsField field, String body) {
        assertThat(field.statements()).hasSizeLessThanOrEqualTo(TokenReader.MAX_PARTS);
        field.statements().forEach(statement -> {
            statement.domain();
            assertThat(statement.resultName()).isNotEmpty();
            assertThat(body.length()).isGreaterThanOrEqualTo(statement.methodName().length());
        });
    }
}
