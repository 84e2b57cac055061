package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.reading.trace.ReceivedField.ParseState;

class ReceivedParserTest {

    private final ReceivedParser parser = new ReceivedParser();

    static Stream<ReceivedCase> cases() throws IOException {
        return ReceivedCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryFieldAsWritten(ReceivedCase expected) {
        assertThat(ReceivedCase.told(parser.parse(expected.line()))).isEqualTo(expected.fields());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheLineCutOffAnywhere(ReceivedCase expected) {
        String line = expected.line();
        for (int end = 0; end <= line.length(); end++) {
            String cut = line.substring(0, end);
            assertThat(parser.parse(cut).raw()).isEqualTo(cut);
        }
    }

    @Test
    void keepsTheTextAsItStood() {
        String line = "from a\u0000b (\tc [192.0.2.1])  by d";
        assertThat(parser.parse(line).raw()).isEqualTo(line);
    }

    @Test
    void takesControlsOutOfWhatItReads() {
        assertThat(parser.parse("from a\u0000b ([192.0.2.1]) by mx.example; Tue, 3 Mar 2026 09:10:11 +0900").helo()).contains("ab");
    }

    @Test
    void findsTheDateBehindMorePartsThanItKeeps() {
        String line = "from a ([192.0.2.1]) by mx.example " + "word (comment) ".repeat(200) + "; Tue, 3 Mar 2026 09:10:11 +0900";
        assertThat(parser.parse(line).date()).isPresent();
    }

    @Test
    void saysThatALineWithTooManyPartsIsReadInPart() {
        String line = "from a ([192.0.2.1]) by mx.example " + "(comment) ".repeat(ReceivedTokenizer.MAX_COMMENTS + 1);
        assertThat(parser.parse(line).parse()).isEqualTo(ParseState.PARTIAL);
    }

    @Test
    void readsNestedCommentsToAnyDepth() {
        String line = "from a ([192.0.2.1]) by mx.example " + "(".repeat(100_000) + ")".repeat(100_000) + "; 3 Mar 2026 09:10:11 +0900";
        assertThat(parser.parse(line).by()).contains("mx.example");
    }

    @Test
    void takesAParenthesisInAQuotedStringForNoComment() {
        String line = "from a ([192.0.2.1] \"EHLO x)\" rhost-flags-OK) by mx.example with ESMTP; 3 Mar 2026 09:10:11 +0900";
        assertThat(parser.parse(line).by()).contains("mx.example");
    }

    @ParameterizedTest
    @MethodSource("hostileLines")
    void neverFailsOnMegabytesOfSigns(String line) {
        assertThatCode(() -> parser.parse(line)).doesNotThrowAnyException();
    }

    static List<String> hostileLines() {
        return Stream.of("(", ")", "<", "\"", "\\", ";", "[", "(<", "from ", "by (", "a=b ", "1.", ":", "=?", "\u0000", "; Tue, 3 Mar ")
                .map(sign -> sign.repeat(1_000_000 / sign.length()))
                .toList();
    }

    @Test
    void readsAnEmptyFieldAsOpaque() {
        ReceivedField field = parser.parse("");
        assertThat(field.parse()).isEqualTo(ParseState.OPAQUE);
        assertThat(field.date()).isEqualTo(Optional.empty());
    }
}
