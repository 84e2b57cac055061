package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the sample, of which its README says what they are. */
class StatisticsCommandTest {

    private static final Instant NOW = Instant.parse("2026-03-23T00:00:00Z");

    @TempDir
    private static Path home;

    private final CommandBench bench = new CommandBench(home, NOW);

    @BeforeAll
    static void layTheSample() {
        assertThat(new CommandBench(home, NOW).run("sample", "--to", home.resolve("s").toString(), "--no-desktop")).isZero();
    }

    private int statistics(String... arguments) {
        List<String> line = new ArrayList<>(List.of("statistics", "--casebook", home.resolve("s/sample.casebook").toString()));
        line.addAll(List.of(arguments));
        return bench.run(line.toArray(String[]::new));
    }

    private JsonNode figure(String chapter, String code) throws IOException {
        return bench.json().stream().filter(each -> each.get("chapter").asText().equals(chapter) && each.get("figure").asText().equals(code))
                .findFirst().orElseThrow();
    }

    @Test
    void everyFigureIsALineWithWhatLiesBehindIt() throws IOException {
        assertThat(statistics("--json")).isZero();
        assertThat(figure("glance", "complaints").get("amount").asLong()).isEqualTo(81);
        assertThat(figure("glance", "cases").get("behind")).hasSize(19).allMatch(number -> number.asText().startsWith("B-"));
        assertThat(bench.json()).allMatch(line -> CommandBench.keys(line).equals(
                List.of("from", "to", "chapter", "figure", "name", "amount", "unit", "before", "counted", "behind")));
    }

    @Test
    void aPeriodIsComparedWithTheOneBefore() throws IOException {
        assertThat(statistics("--from", "2026-03-09", "--to", "2026-03-15", "--by", "week", "--json")).isZero();
        assertThat(figure("time", "2026-03-09").get("amount").asLong()).isEqualTo(20);
        assertThat(figure("glance", "complaints").get("before").asLong()).isEqualTo(44);
    }

    @Test
    void theTableIsOneForASpreadsheet() {
        assertThat(statistics("--csv")).isZero();
        assertThat(bench.out()).startsWith("\uFEFF\"period\",").endsWith("\r\n");
    }

    @Test
    void peopleReadIt() {
        assertThat(statistics("--from", "2026-03-09")).isZero();
        assertThat(bench.out()).contains("2026-03-09 to 2026-03-23; in brackets 2026-02-22 to 2026-03-08", "At a glance", "  Complaints: 37 (44)");
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        assertThat(statistics("--from", "2026-03-09", "--to", "2026-03-01")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(bench.err()).contains("is no period");
        assertThat(statistics("--by", "hour")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(statistics("--from", "2016-01-01")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(statistics("--json", "--csv")).isEqualTo(ExitStatus.UNUSABLE);
    }
}
