package org.meyasubako.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many Received fields a core reads in a second, of all programs in the corpus, and how the time grows with the length of one. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReceivedBenchmark {

    private static final String EXPECTATION = "format=";

    private final ReceivedParser parser = new ReceivedParser();

    /** The lines of the test corpus, one after the other. */
    @State(Scope.Thread)
    public static class Corpus {

        private final List<String> lines = new ArrayList<>();
        private int next;

        /** Reads the lines without their expectations. */
        @Setup
        public void load() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/meyasubako/reading/trace/received"))) {
                for (Path file : files.sorted().toList()) {
                    Files.readString(file).lines().filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.contains(EXPECTATION))
                            .forEach(lines::add);
                }
            }
        }

        private String line() {
            next = (next + 1) % lines.size();
            return lines.get(next);
        }
    }

    /** A line of so many characters: each step is 32 times the one before, and so must be the time. */
    @State(Scope.Thread)
    public static class LongLine {

        @Param({"1024", "32768", "1048576"})
        private int length;

        private String line = "";

        /** Fills the line with comments. */
        @Setup
        public void fill() {
            line = "from gw.example.net (gw.example.net [192.0.2.7]) by mx.example.org (Postfix) with ESMTP id "
                    + "q5(comment) ".repeat(length / 12) + "; Tue, 3 Mar 2026 09:10:11 +0900 (JST)";
        }
    }

    @Benchmark
    public ReceivedField fieldOfAnyProgram(Corpus corpus) {
        return parser.parse(corpus.line());
    }

    @Benchmark
    public ReceivedField longField(LongLine longLine) {
        return parser.parse(longLine.line);
    }
}
