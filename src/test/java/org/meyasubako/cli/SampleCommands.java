package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of commands share: the sample, laid down once for a class, and a copy of its casebook for each test. */
abstract class SampleCommands {

    @TempDir
    static Path laid;

    @TempDir
    Path home;

    Path book = Path.of("");
    CommandBench bench = new CommandBench(Path.of(""), Instant.EPOCH);

    @BeforeAll
    static void layTheSample() {
        assertThat(new CommandBench(laid, Instant.parse("2026-03-23T00:00:00Z")).run("sample", "--to", laid.resolve("s").toString(), "--no-desktop"))
                .isZero();
    }

    @BeforeEach
    void copyIt() throws IOException {
        book = Files.copy(laid.resolve("s/sample.casebook"), home.resolve("c.casebook"));
        bench = new CommandBench(home, Instant.parse("2026-03-23T00:00:00Z"));
    }

    /** Runs a command in the copy. */
    int in(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command, "--casebook", book.toString()));
        line.addAll(List.of(arguments));
        return bench.run(line.toArray(String[]::new));
    }
}
