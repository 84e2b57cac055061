package org.meyasubako.asking.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.asking.lookup.Observation.Failure;

/** Reads and writes files of recorded answers. */
class AnswerFileTest {

    private static final String GOOD = "{\"question\": \"A www.shop.example\", \"server\": \"192.0.2.53\", \"asked\": \"2026-03-03T12:00:00Z\","
            + " \"ttl\": 300, \"rawBase64\": \"AQID\"}";

    @TempDir
    private Path folder;

    private AnswerFileReader.Content read(String content) throws IOException {
        return new AnswerFileReader().read(Files.writeString(folder.resolve("a.jsonl"), content));
    }

    @Test
    void readsALine() throws IOException {
        assertThat(read(GOOD).observations())
                .containsExactly(Observations.bytes("A www.shop.example", "192.0.2.53", Observations.NOON, new byte[] {1, 2, 3}));
    }

    @Test
    void tellsABadLineWithItsPlaceAndUsesTheRest() throws IOException {
        AnswerFileReader.Content content = read(GOOD + "\n\nnonsense\r\n" + GOOD.replace("www", "mail") + "\n[1]\n{}\n");
        assertThat(content.observations()).hasSize(2);
        assertThat(content.faults()).extracting(AnswerFault::line).containsExactly(3, 5, 6);
        assertThat(content.faults()).extracting(fault -> fault.reason().code()).containsExactly("line.not-json", "line.not-json", "line.bad-field");
        assertThat(content.faults()).allMatch(fault -> fault.file().endsWith("a.jsonl"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A www.shop.example|XX www.shop.example|question", "2026-03-03T12:00:00Z|yesterday|asked", "300|-1|ttl",
        "300|\"1\"|ttl", "AQID|A*D|rawBase64", "rawBase64|raw|rawBase64", "\"ttl\"|\"failed\": \"bored\", \"ttl\"|failed"})
    void namesTheFieldThatIsMissingOrMalformed(String good, String bad, String field) throws IOException {
        assertThat(read(GOOD.replace(good, bad)).faults()).singleElement()
                .satisfies(fault -> assertThat(fault.reason().arguments()).containsExactly(field));
    }

    @Test
    void aQuestionThatFailedNeedsNoReply() throws IOException {
        AnswerFileReader.Content content = read(GOOD.replace("\"rawBase64\": \"AQID\"", "\"failed\": \"too-long\""));
        assertThat(content.observations()).singleElement().satisfies(seen -> assertThat(seen.failure()).contains(Failure.TOO_LONG));
    }

    @Test
    void bytesThatAreNoTextAreTold() throws IOException {
        Files.write(folder.resolve("b.jsonl"), new byte[] {'{', (byte) 0xFF, '\n'});
        assertThat(new AnswerFileReader().read(folder).faults()).extracting(fault -> fault.reason().code()).containsExactly("line.not-utf8");
    }

    @Test
    void anOverlongLineIsPassedOver() throws IOException {
        AnswerFileReader.Content content = read("{\"question\": \"" + "x".repeat(AnswerFileReader.MAX_LINE) + "\"}\n" + GOOD);
        assertThat(content.observations()).hasSize(1);
        assertThat(content.faults()).extracting(fault -> fault.reason().code()).containsExactly("line.too-long");
    }

    @Test
    void deepNestingIsAFaultOfItsLine() throws IOException {
        assertThat(read("[".repeat(200_000) + "\n" + GOOD).observations()).hasSize(1);
    }

    @Test
    void readsAFolderInTheByteOrderOfItsNames() throws IOException {
        for (String name : List.of("b.jsonl", "B.jsonl", "ä.jsonl", "a.jsonl", "notes.txt")) {
            Files.writeString(folder.resolve(name), GOOD.replace("192.0.2.53", name));
        }
        assertThat(new AnswerFileReader().read(folder).observations()).extracting(Observation::server)
                .containsExactly("B.jsonl", "a.jsonl", "b.jsonl", "ä.jsonl");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        List<Observation> observations = List.of(
                Observations.text("WHOIS shop.example", "whois.nic.example", "Domain Name: ショップ\n"),
                new Observation(new Question(Question.Type.PTR, "2001:db8::1"), "192.0.2.53#5353", Observations.NOON, OptionalLong.empty(), RawReply.NONE,
                        Optional.empty()),
                Observations.failed("TXT shop.example", Observations.NOON, Failure.TIMEOUT));
        StringWriter written = new StringWriter();
        for (Observation observation : observations) {
            new AnswerFileWriter().write(observation, written);
        }
        AnswerFileReader.Content content = read(written.toString());
        assertThat(content.faults()).isEmpty();
        assertThat(content.observations()).isEqualTo(observations);
    }
}
