package org.meyasubako.reading.trace.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the corpus: text files of fields, each with what it says, written by hand from the line. */
class ReceivedCorpusTest {

    private final ReceivedParser parser = new ReceivedParser();

    record Case(String field, Map<String, String> expected) {
        @Override
        public String toString() {
            return field;
        }
    }

    static Stream<Case> cases() {
        return Stream.of("fixtures.txt", "software.txt").flatMap(file -> read(file).stream());
    }

    private static List<Case> read(String file) {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReceivedCorpusTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            Case open = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    open = line.isBlank() ? null : open;
                } else if (open == null) {
                    open = new Case(line, new LinkedHashMap<>());
                    cases.add(open);
                } else {
                    int equals = line.indexOf('=');
                    open.expected().put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFieldSaysWhatItsCaseStates(Case one) {
        Map<String, String> read = facts(parser.parse(one.field()));
        assertThat(one.expected()).isNotEmpty();
        one.expected().forEach((key, value) -> assertThat(read).as(one.field()).containsEntry(key, value));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFieldCutOffAnywhereIsStillReadAndKeptAsItIs(Case one) {
        for (int end = 0; end < one.field().length(); end++) {
            String cut = one.field().substring(0, end);
            assertThat(parser.parse(cut).raw()).isEqualTo(cut);
        }
    }

    private static Map<String, String> facts(ReceivedField field) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("role", code(field.role()));
        facts.put("parse", code(field.parse()));
        facts.put("helo", field.helo().orElse("-"));
        facts.put("rdns", field.rdns().orElse("-"));
        facts.put("rdnsState", code(field.rdnsState()));
        facts.put("ip", field.ip().map(Object::toString).orElse("-"));
        facts.put("port", field.port().isPresent() ? String.valueOf(field.port().getAsInt()) : "-");
        facts.put("ident", field.ident().orElse("-"));
        facts.put("by", field.by().orElse("-"));
        facts.put("byIp", field.byIp().map(Object::toString).orElse("-"));
        facts.put("with", field.with().orElse("-"));
        facts.put("auth", String.valueOf(field.auth()));
        facts.put("authUser", field.authUser().orElse("-"));
        facts.put("localUser", field.localUser().orElse("-"));
        facts.put("id", field.id().orElse("-"));
        facts.put("for", field.forAddress().orElse("-"));
        facts.put("envelopeFrom", field.envelopeFrom().map(from -> from.isEmpty() ? "<>" : from).orElse("-"));
        facts.put("tls", field.tls().orElse("-"));
        facts.put("at", field.date().map(date -> date.instant().toString()).orElse("-"));
        facts.put("zone", field.date().flatMap(date -> date.zone()).orElse("-"));
        facts.put("format", field.format());
        facts.put("anomalies", String.join(" ", field.anomalies().stream().map(Enum::name).toList()));
        return facts;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
