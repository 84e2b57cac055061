package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meyasubako.reading.trace.ReceivedField.ParseState;

/** Reads the Received fields of a folder of real mail, where one is named. */
class ReceivedCorpusTest {

    private static final Pattern FIELD = Pattern.compile("(?m)^Received:(.*+(?:\\n[ \\t].*+)*+)");

    private static List<ReceivedField> fields = List.of();

    @BeforeAll
    static void readAll() throws IOException {
        String corpus = System.getProperty("corpus", "");
        assumeFalse(corpus.isEmpty());
        ReceivedParser parser = new ReceivedParser();
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            fields = files.filter(Files::isRegularFile).flatMap(ReceivedCorpusTest::bodies).map(parser::parse).toList();
        }
    }

    private static Stream<String> bodies(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
            return FIELD.matcher(text).results().map(match -> match.group(1).replace("\n", ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void understandsNearlyAllLines() {
        long whole = fields.stream().filter(field -> field.parse() == ParseState.FULL).count();
        assertThat((double) whole / fields.size()).isGreaterThan(0.97);
    }

    @Test
    void findsTheDateOfNearlyAllLines() {
        long dated = fields.stream().filter(field -> field.date().isPresent()).count();
        assertThat((double) dated / fields.size()).isGreaterThan(0.96);
    }
}
