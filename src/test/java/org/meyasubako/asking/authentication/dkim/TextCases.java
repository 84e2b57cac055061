package org.meyasubako.asking.authentication.dkim;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.Arguments;

/** Reads cases off a text file: a name behind {@code == }, a text, and a last line that says what must be read. */
final class TextCases {

    private TextCases() {}

    /** Name, text and expectation of each case. */
    static List<Arguments> of(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextCases.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Splitter.onPattern("(?m)^== ").splitToStream(text).skip(1).map(TextCases::arguments).toList();
        }
    }

    private static Arguments arguments(String block) {
        List<String> lines = block.lines().toList();
        String expected = lines.stream().filter(TextCases::isExpectation).collect(Collectors.joining("\n"));
        String text = lines.stream().skip(1).filter(line -> !isExpectation(line)).collect(Collectors.joining("\r\n"));
        return Arguments.of(lines.getFirst(), text.stripTrailing(), expected.strip());
    }

    private static boolean isExpectation(String line) {
        return line.startsWith("> ") || line.startsWith("! ");
    }
}
