package org.meyasubako.asking.lookup.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.Reply;

/** Reads the replies of {@code registrations.txt}. */
class WhoisReplyReaderTest {

    private final WhoisReplyReader reader = new WhoisReplyReader();

    record Case(String question, String server, List<String> expected, String reply) {
        @Override
        public String toString() {
            return server + " on " + question + ": " + expected.getFirst();
        }
    }

    private static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(WhoisReplyReaderTest.class.getResourceAsStream("registrations.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ", -1)).skip(1).map(WhoisReplyReaderTest::parsed);
        }
    }

    private static Case parsed(String text) {
        List<String> lines = text.lines().toList();
        String[] head = lines.getFirst().split(" \\| ", -1);
        List<String> expected = lines.stream().filter(line -> line.startsWith("? ")).map(line -> line.substring(2)).toList();
        String reply = String.join("\n", lines.stream().skip(1).filter(line -> !line.startsWith("? ")).toList());
        return new Case(head[0], head[1], expected, reply);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatACardShows(Case example) {
        Answer<Reply> answer = reader.read(Observations.text("WHOIS " + example.question(), example.server(), example.reply()));
        assertThat(told(answer)).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSameFromLinesThatEndInCrLf(Case example) {
        String reply = example.reply().replace("\n", "\r\n");
        Answer<Reply> answer = reader.read(Observations.text("WHOIS " + example.question(), example.server(), reply));
        assertThat(told(answer)).isEqualTo(example.expected());
    }

    private static List<String> told(Answer<Reply> answer) {
        return switch (answer) {
            case Answer.Found<Reply>(Reply.Registration(String _, String _, RegistrationSummary summary)) -> lines(summary);
            case Answer.Absent<Reply>() -> List.of("absent");
            default -> List.of(Observations.caseOf(answer));
        };
    }

    private static List<String> lines(RegistrationSummary summary) {
        List<String> lines = new ArrayList<>();
        add(lines, "subject", summary.subject());
        add(lines, "name", summary.name());
        add(lines, "holder", summary.holder());
        add(lines, "country", summary.country());
        add(lines, "registrar", summary.registrar());
        add(lines, "origin", summary.origin());
        summary.abuse().forEach(contact -> lines.add("abuse " + contact.address() + " " + contact.source()));
        return lines;
    }

    private static void add(List<String> lines, String field, Optional<?> value) {
        value.ifPresent(present -> lines.add(field + " " + present));
    }

    @Test
    void aFailureOnTheWayIsToldWhateverCame() {
        assertThat(Observations.caseOf(reader.read(Observations.failed("WHOIS shop.example", Observations.NOON, Observation.Failure.UNREACHABLE))))
                .isEqualTo("fail.unreachable");
        assertThat(Observations.caseOf(reader.read(Observations.text("WHOIS shop.example", "whois.example", "")))).isEqualTo("fail.empty");
    }

    @Test
    void aHugeReplyIsReadInBoundedTime() {
        String line = "inetnum: " + "x".repeat(2_000) + "@" + ":".repeat(500) + "\n";
        Answer<Reply> answer = reader.read(Observations.text("WHOIS 203.0.113.1", "whois.ripe.net", line.repeat(100)));
        assertThat(answer).isInstanceOf(Answer.Found.class);
    }
}
