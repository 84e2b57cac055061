package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.ParseState;

/**
 * Reads every Received field of a folder of real mail, where {@code -Dcorpus=} names one, and reports by software how many were
 * understood whole, in part, not at all.
 */
class ReceivedSurveyTest {

    private static final Pattern FIELD = Pattern.compile("(?m)^Received:(.*+(?:\\n[ \\t].*+)*+)");

    private static List<String> bodies = List.of();
    private static List<ReceivedField> fields = List.of();

    @BeforeAll
    static void readAll() throws IOException {
        String corpus = System.getProperty("corpus", "");
        assumeFalse(corpus.isEmpty());
        ReceivedParser parser = new ReceivedParser();
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            bodies = files.filter(Files::isRegularFile).flatMap(ReceivedSurveyTest::bodies).toList();
        }
        fields = bodies.stream().map(parser::parse).toList();
    }

    private static Stream<String> bodies(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
            return FIELD.matcher(text).results().map(match -> match.group(1).replace("\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void makesAHopOfEveryField(TestReporter reporter) {
        Map<String, List<ReceivedField>> bySoftware =
                fields.stream().collect(Collectors.groupingBy(ReceivedField::format, TreeMap::new, Collectors.toList()));
        bySoftware.forEach((software, lines) -> reporter.publishEntry(software, shares(lines).toString()));
        reporter.publishEntry("all", shares(fields).toString());
        assertThat(fields).extracting(ReceivedField::raw).isEqualTo(bodies);
    }

    private static Map<String, Long> shares(List<ReceivedField> lines) {
        Function<ReceivedField, String> share = line -> line.parse() != ParseState.FULL ? line.parse().name() : line.role() == HopRole.LOCAL ? "LOCAL" : "FULL";
        return lines.stream().collect(Collectors.groupingBy(share, TreeMap::new, Collectors.counting()));
    }

    @Test
    void understandsNearlyAllLines() {
        long whole = fields.stream().filter(field -> field.parse() == ParseState.FULL).count();
        assertThat((double) whole / fields.size()).isGreaterThan(0.98);
    }

    @Test
    void findsTheDateOfNearlyAllLines() {
        long dated = fields.stream().filter(field -> field.date().isPresent()).count();
        assertThat((double) dated / fields.size()).isGreaterThan(0.97);
    }
}
