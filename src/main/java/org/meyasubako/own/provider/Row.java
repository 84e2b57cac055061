package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.ProfileDefect.Effect;

/**
 * A row of a profile's file while it is read. A cell that it cannot do without and that is wrong leaves the row out; another is noted and
 * taken for empty.
 */
final class Row {

    private static final int MAX_SHOWN = 80;

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final DefectLog log;
    private boolean sound = true;

    /** @param cells by the columns' names in lower case, without the space around them */
    Row(String file, long line, Map<String, String> cells, DefectLog log) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.log = log;
    }

    long line() {
        return line;
    }

    /** Whether nothing was wrong that leaves the row out. */
    boolean isSound() {
        return sound;
    }

    /** The cell; empty where it, or its column, is missing. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** A cell that must be there and be understood. */
    <T> Optional<T> required(String column, Function<String, Optional<T>> reader) {
        if (text(column).isEmpty()) {
            fault(Sentence.of(Row.class, "cell-empty", column));
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text(column));
        if (value.isEmpty()) {
            fault(Sentence.of(Row.class, "cell-wrong", column, shown(text(column))));
        }
        return value;
    }

    /** A cell that may be missing; one that is not understood is noted. */
    <T> Optional<T> optional(String column, Function<String, Optional<T>> reader) {
        if (text(column).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text(column));
        if (value.isEmpty()) {
            note(Sentence.of(Row.class, "cell-ignored", column, shown(text(column))));
        }
        return value;
    }

    /** The columns {@code from} and {@code to}. */
    Validity validity(TimeReader times) {
        Optional<Instant> from = end("from", times);
        Optional<Instant> to = end("to", times);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            fault(Sentence.of(Row.class, "ends-before-it-begins", shown(text("from")), shown(text("to"))));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private Optional<Instant> end(String column, TimeReader times) {
        return text(column).isEmpty() ? Optional.empty() : required(column, times::read);
    }

    /** The cells of other columns than these, as far as they are not empty. */
    Map<String, String> extras(Set<String> known) {
        return cells.entrySet().stream().filter(cell -> !known.contains(cell.getKey()) && !cell.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void fault(Sentence reason) {
        sound = false;
        log.add(file, line, Effect.ROW_LEFT_OUT, reason);
    }

    void note(Sentence reason) {
        log.add(file, line, Effect.NOTED, reason);
    }

    /** Reads one of a few words, in any case. */
    static <E extends Enum<E>> Function<String, Optional<E>> oneOf(Class<E> words) {
        return text -> Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text.replace('-', '_'))).findFirst();
    }

    /** A cell as it can be told: its beginning, and nothing that would move a terminal's cursor. */
    static String shown(String text) {
        String shown = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
