package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineInputTest {

    private static List<String> lines(byte[] input) throws IOException {
        LineInput lines = new LineInput(new ByteArrayInputStream(input));
        List<String> all = new ArrayList<>();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static List<String> lines(String input) throws IOException {
        return lines(input.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLineEndsAtLineFeedOnly() throws IOException {
        assertThat(lines("a\u0085b\u2028c\rd\ne\n")).containsExactly("a\u0085b\u2028c\rd", "e");
    }

    @Test
    void aCarriageReturnBeforeItIsDropped() throws IOException {
        assertThat(lines("a\r\nb\r\r\nc\r")).containsExactly("a", "b\r", "c\r");
    }

    @Test
    void anEmptyLineIsALine() throws IOException {
        assertThat(lines("\n\nx")).containsExactly("", "", "x");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void malformedBytesBecomeTheReplacementCharacter() throws IOException {
        assertThat(lines(new byte[] {'a', (byte) 0xFF, 'b', '\n'})).containsExactly("a\uFFFDb");
    }
}
