package org.meyasubako.own.provider;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/** Reads the desk: one key and value a row; a value that is wrong is noted, and the key is as if it were not there. */
final class DeskRows {

    static final Set<String> DESK = Set.of("key", "value");

    private static final Set<String> KEYS = Set.of("name", "name_en", "address", "phone", "abuse_address", "as_number", "time_zone",
            "case_prefix", "own_domains", "suspend_address_only", "approval_for", "documentation_addresses");

    private static final Pattern DISPOSITION = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Map<String, Row> rows = new HashMap<>();

    private DeskRows(List<Row> rows) {
        for (Row row : rows) {
            row.required("key", Optional::of).map(key -> key.toLowerCase(Locale.ROOT)).ifPresent(key -> add(key, row));
        }
    }

    private void add(String key, Row row) {
        if (rows.putIfAbsent(key, row) != null) {
            row.fault(Sentence.of(DeskRows.class, "twice", Row.shown(key)));
        }
    }

    static Desk read(List<Row> rows) {
        DeskRows desk = new DeskRows(rows);
        return new Desk(desk.text("name"), desk.text("name_en"), desk.text("address"), desk.text("phone"),
                desk.value("abuse_address", CustomerRows::mailbox),
                desk.value("as_number", DeskRows::asNumber).map(OptionalLong::of).orElse(OptionalLong.empty()),
                desk.value("time_zone", DeskRows::zone).orElse(Desk.DEFAULT_ZONE), desk.text("case_prefix"),
                Set.copyOf(desk.words("own_domains", DomainName::parse)), desk.isOn("suspend_address_only", "on", "off"),
                Set.copyOf(desk.words("approval_for", text -> Optional.of(text).filter(DISPOSITION.asMatchPredicate()))),
                desk.isOn("documentation_addresses", "public", "special"), desk.extras());
    }

    private String text(String key) {
        return Optional.ofNullable(rows.get(key)).map(row -> row.text("value")).orElse("");
    }

    private <T> Optional<T> value(String key, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(rows.get(key)).flatMap(row -> row.optional("value", reader));
    }

    /** The words between spaces; each that is wrong is noted by itself. */
    private <T> List<T> words(String key, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(rows.get(key)).map(row -> Arrays.stream(row.text("value").split("\\s+"))
                .filter(Predicate.not(String::isEmpty)).flatMap(word -> word(row, word, reader).stream()).toList()).orElse(List.of());
    }

    private static <T> Optional<T> word(Row row, String word, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(word);
        if (value.isEmpty()) {
            row.note(Sentence.of(DeskRows.class, "cell-ignored", "value", Row.shown(word)));
        }
        return value;
    }

    private boolean isOn(String key, String on, String off) {
        return value(key, text -> text.equalsIgnoreCase(on) || text.equalsIgnoreCase(off) ? Optional.of(text.equalsIgnoreCase(on))
                : Optional.empty()).orElse(false);
    }

    private Map<String, String> extras() {
        return rows.entrySet().stream().filter(row -> !KEYS.contains(row.getKey()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, row -> row.getValue().text("value")));
    }

    /** 32 bits (RFC 6793), with or without the letters in front. */
    private static Optional<Long> asNumber(String text) {
        String digits = text.toUpperCase(Locale.ROOT).startsWith("AS") ? text.substring(2) : text;
        return Optional.of(digits).filter(number -> number.matches("[0-9]{1,10}")).map(Long::valueOf).filter(number -> number < 1L << 32);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
