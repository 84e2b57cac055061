package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One table of the sample's README: the rows under a heading. */
final class SampleTable {

    static final String MAILS = "## What each mail should come out as";
    static final String OUTCOMES = "## What the desk should make of each mail";
    static final String BUNDLES = "## The bundles";

    private static final Path README = Path.of("assets/sample/README.md");

    private SampleTable() {}

    /** A row of the table. */
    record Row(List<String> cells) {
        /** What the row is about. */
        String first() {
            return cells.getFirst();
        }

        @Override
        public String toString() {
            return first();
        }
    }

    /** The rows of the table under the heading, without its head. */
    static Stream<Row> rows(String heading) throws IOException {
        List<String> lines = Files.readAllLines(README);
        return lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(line -> new Row(Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ", -1)).map(String::strip).toList()));
    }
}
