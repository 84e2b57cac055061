package org.meyasubako.asking.lookup;

import com.google.common.base.Utf8;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;

/** Reads files of recorded answers: JSON Lines, one observation a line. A bad line is told with its place, and the rest is used. */
public final class AnswerFileReader {

    /** The name of such a file ends so. */
    public static final String EXTENSION = ".jsonl";

    /** The longest line: a reply of 1 MiB in base64, with room for the rest. */
    static final int MAX_LINE = 1_500_000;

    /** More observations of one folder are not read. */
    static final int MAX_OBSERVATIONS = 1_000_000;

    private final AnswerLineParser parser = new AnswerLineParser();

    /**
     * What the files hold.
     *
     * @param observations in the order of the files and their lines
     */
    public record Content(List<Observation> observations, List<AnswerFault> faults) {
        public Content {
            observations = List.copyOf(observations);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads one file, or every {@code .jsonl} file of a folder in the byte order of their names.
     *
     * @throws IOException where the file or folder itself cannot be read
     */
    public Content read(Path fileOrFolder) throws IOException {
        List<Observation> observations = new ArrayList<>();
        List<AnswerFault> faults = new ArrayList<>();
        for (Path file : Files.isDirectory(fileOrFolder) ? filesOf(fileOrFolder) : List.of(fileOrFolder)) {
            readFile(file, observations, faults);
        }
        return new Content(observations, faults);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            // UTF-8 compared as bytes is in the order of code points.
            return entries.filter(file -> file.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString().getBytes(StandardCharsets.UTF_8),
                            Arrays::compareUnsigned)).toList();
        }
    }

    private void readFile(Path file, List<Observation> observations, List<AnswerFault> faults) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int number = 1; readLine(in, line); number++) {
                if (observations.size() >= MAX_OBSERVATIONS) {
                    faults.add(fault(file, number, Sentence.of(AnswerFileReader.class, "line.too-many", MAX_OBSERVATIONS)));
                    return;
                }
                take(line.toByteArray(), file, number, observations, faults);
                line.reset();
            }
        }
    }

    private void take(byte[] line, Path file, int number, List<Observation> observations, List<AnswerFault> faults) {
        if (line.length > MAX_LINE) {
            faults.add(fault(file, number, Sentence.of(AnswerFileReader.class, "line.too-long", MAX_LINE)));
        } else if (!Utf8.isWellFormed(line)) {
            faults.add(fault(file, number, Sentence.of(AnswerFileReader.class, "line.not-utf8")));
        } else {
            String text = new String(line, StandardCharsets.UTF_8).strip();
            if (!text.isEmpty()) {
                switch (parser.parse(text)) {
                    case AnswerLineParser.Line.Good(Observation observation) -> observations.add(observation);
                    case AnswerLineParser.Line.Bad(Sentence reason) -> faults.add(fault(file, number, reason));
                }
            }
        }
    }

    private static AnswerFault fault(Path file, int line, Sentence reason) {
        return new AnswerFault(file, line, reason);
    }

    /** Reads up to LF, keeping one octet more than the limit at most; false at the end of the file. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        int octet = in.read();
        if (octet < 0) {
            return false;
        }
        for (; octet >= 0 && octet != '\n'; octet = in.read()) {
            if (line.size() <= MAX_LINE) {
                line.write(octet);
            }
        }
        return true;
    }
}
