package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.asking.authentication.dkim.SignatureFieldParser.Parsed;

/** Holds the parser of signature fields to {@code signatures.txt}. */
class SignatureFieldParserTest {

    static List<Arguments> cases() throws IOException {
        return TextCases.of("signatures.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatTheCaseSays(String name, String body, String expected) {
        SignatureKind kind = SignatureKind.valueOf(name.split(" ", 2)[0]);
        assertThat(told(SignatureFieldParser.parse(kind, TagList.parse(body)))).isEqualTo(expected);
    }

    private static String told(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Malformed(var _, Flaw flaw, var _) -> ("! " + flaw.kind() + " " + flaw.tag()).strip();
            case Parsed.Valid(SignatureField field) -> told(field);
        };
    }

    private static String told(SignatureField field) {
        StringBuilder told = new StringBuilder("> " + field.key() + " " + field.algorithm().code() + " "
                + (field.header() + "/" + field.body()).toLowerCase(Locale.ROOT) + " ");
        told.append(field.signedFields().isEmpty() ? "-" : String.join(":", field.signedFields()));
        field.identity().ifPresent(identity -> told.append(" i=").append(identity));
        field.length().ifPresent(length -> told.append(" l=").append(length));
        field.signed().map(Instant::getEpochSecond).ifPresent(second -> told.append(" t=").append(second));
        field.expiry().map(Instant::getEpochSecond).ifPresent(second -> told.append(" x=").append(second));
        return told.toString();
    }

    @Test
    void aMalformedFieldStillNamesItsKey() {
        TagList tags = TagList.parse("v=1; d=shop.example; s=s1");
        assertThat(SignatureFieldParser.parse(SignatureKind.DKIM, tags).key()).map(KeyName::toString).contains("s1._domainkey.shop.example");
    }

    @Test
    void whatIsLongerThanAnySignerWritesIsNotRead() {
        TagList tags = TagList.parse("v=1; z=" + "x".repeat(TagList.MAX_LENGTH));
        assertThat(tags.flaw()).contains(new Flaw(Flaw.Kind.TOO_LONG, ""));
    }

    @Test
    void noMoreTagsAreReadThanTheLimit() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= TagList.MAX_TAGS; i++) {
            text.append("t").append(i).append("=1;");
        }
        assertThat(TagList.parse(text.toString()).flaw()).contains(new Flaw(Flaw.Kind.TOO_LONG, ""));
    }
}
