package org.meyasubako.reading.trace;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One case of {@code received.txt}: a line and all that it must come out as, by the names of that file. */
record ReceivedCase(String line, Map<String, String> fields) {

    private static final Map<String, String> DEFAULTS = Map.of("role", "smtp", "parse", "full", "state", "not-looked-up", "auth", "no",
            "at", "2026-03-03T00:10:11Z", "zone", "+0900");

    static List<ReceivedCase> all() throws IOException {
        List<ReceivedCase> cases = new ArrayList<>();
        List<String> lines;
        try (InputStream in = Objects.requireNonNull(ReceivedCase.class.getResourceAsStream("received.txt"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                cases.add(new ReceivedCase(lines.get(i), fields(lines.get(++i))));
            }
        }
        return cases;
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new TreeMap<>(DEFAULTS);
        for (String pair : Splitter.onPattern(" \\| ?").split(line)) {
            fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        if ("none".equals(fields.get("at"))) {
            fields.remove("at");
            fields.remove("zone");
        }
        if ("none".equals(fields.get("zone"))) {
            fields.remove("zone");
        }
        return fields;
    }

    /** What a field says, by the same names. */
    static Map<String, String> told(ReceivedField field) {
        Map<String, String> told = new TreeMap<>(Map.of("role", code(field.role()), "parse", code(field.parse()), "format",
                field.format(), "state", code(field.rdnsState()), "auth", field.auth() ? "yes" : "no"));
        put(told, "helo", field.helo());
        put(told, "rdns", field.rdns());
        put(told, "ip", field.ip());
        field.port().ifPresent(port -> told.put("port", Integer.toString(port)));
        put(told, "ident", field.ident());
        put(told, "by", field.by());
        put(told, "byIp", field.byIp());
        put(told, "with", field.with());
        put(told, "user", field.authUser());
        put(told, "local", field.localUser());
        put(told, "id", field.id());
        put(told, "for", field.forAddress());
        put(told, "env", field.envelopeFrom());
        put(told, "tls", field.tls());
        put(told, "at", field.date().map(date -> date.instant()));
        put(told, "zone", field.date().flatMap(date -> date.zone()));
        if (!field.anomalies().isEmpty()) {
            told.put("odd", String.join(" ", field.anomalies().stream().map(Enum::name).toList()));
        }
        return told;
    }

    private static void put(Map<String, String> told, String key, Optional<?> value) {
        value.ifPresent(v -> told.put(key, v.toString()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return line;
    }
}
