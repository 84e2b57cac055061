package org.meyasubako.own.provider;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.ProfileDefect.Effect;

/**
 * Reads the rows of one file (RFC 4180): the first names the columns, in any order and case. A row whose quotation marks don't match is
 * left out and reading goes on in the next line, so that one forgotten mark does not swallow the file.
 */
final class TableReader {

    static final int MAX_ROWS = 1_000_000;

    /** Each broken row makes the rest of the file be parsed anew. */
    static final int MAX_BROKEN = 100;

    private static final char REPLACEMENT = '\uFFFD';

    private final ProfileFile file;
    private final Set<String> required;
    private final DefectLog log;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private TableReader(ProfileFile file, Set<String> required, DefectLog log) {
        this.file = file;
        this.required = required;
        this.log = log;
    }

    /** @param required columns without which the file says nothing */
    static List<Row> rows(ProfileFile file, Set<String> required, DefectLog log) {
        TableReader reader = new TableReader(file, required, log);
        reader.read();
        return reader.rows;
    }

    private void read() {
        int offset = 0;
        long lines = 0;
        for (int broken = 0; broken < MAX_BROKEN; broken++) {
            long line = parse(offset, lines);
            if (line == 0) {
                return;
            }
            log.add(file.name(), line, Effect.ROW_LEFT_OUT, Sentence.of(TableReader.class, "row-broken"));
            offset = LineStarts.after(file.text(), offset, line - lines);
            lines = line;
        }
        log.add(file.name(), lines + 1, Effect.FILE_LEFT_OUT, Sentence.of(TableReader.class, "file-broken", MAX_BROKEN));
    }

    /**
     * Parses from an offset on.
     *
     * @param lines how many lines lie before it
     * @return the line of a row that is broken; 0 where all was read that is to be read
     */
    private long parse(int offset, long lines) {
        long line = 0;
        StringReader rest = new StringReader(file.text());
        try (CSVParser parser = CSVParser.builder().setReader(rest).setFormat(CSVFormat.RFC4180).get()) {
            rest.skip(offset);
            Iterator<CSVRecord> records = parser.iterator();
            do {
                line = lines + parser.getCurrentLineNumber() + 1;
            } while (records.hasNext() && take(records.next(), line));
            return 0;
        } catch (UncheckedIOException e) {
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
    }

    /** Whether to go on. */
    private boolean take(CSVRecord record, long line) {
        List<String> cells = record.stream().map(String::strip).toList();
        if (cells.equals(List.of(""))) {
            return true;
        }
        if (columns.isEmpty()) {
            columns = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
            return isHeader(line);
        }
        if (rows.size() >= MAX_ROWS) {
            log.add(file.name(), line, Effect.FILE_LEFT_OUT, Sentence.of(TableReader.class, "file-too-many-rows", MAX_ROWS));
            return false;
        }
        add(cells, line);
        return true;
    }

    private boolean isHeader(long line) {
        Set<String> missing = new TreeSet<>(required);
        columns.forEach(missing::remove);
        if (!missing.isEmpty()) {
            log.add(file.name(), line, Effect.FILE_LEFT_OUT, Sentence.of(TableReader.class, "columns-missing", String.join(", ", missing)));
            return false;
        }
        if (Set.copyOf(columns).size() < columns.size()) {
            log.add(file.name(), line, Effect.NOTED, Sentence.of(TableReader.class, "columns-twice"));
        }
        return true;
    }

    private void add(List<String> cells, long line) {
        if (cells.size() != columns.size()) {
            log.add(file.name(), line, Effect.ROW_LEFT_OUT, Sentence.of(TableReader.class, "row-length", cells.size(), columns.size()));
            return;
        }
        if (!file.isUtf8() && cells.stream().anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0)) {
            log.add(file.name(), line, Effect.NOTED, Sentence.of(TableReader.class, "row-not-utf8"));
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.putIfAbsent(columns.get(i), cells.get(i));
        }
        rows.add(new Row(file.name(), line, named, log));
    }
}
