package org.meyasubako.reading.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of cases beside these tests: one case a line, cells parted by tabs, {@code #} begins a comment. */
final class Table {

    private Table() {}

    /** The rows of {@code file}; {@code ⏎} and {@code ⇥} in a cell stand for a line end and a tab, {@code -} for nothing. */
    static Stream<List<String>> rows(String file) {
        try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\t", -1)).map(Table::cell).toList()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        return text.equals("-") ? "" : text.replace('⏎', '\n').replace('⇥', '\t');
    }
}
