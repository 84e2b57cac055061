package org.meyasubako.reading.trace;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One case of the folder {@code received}: a line and all that it must come out as.
 *
 * <p>A case is a line and, beneath it, {@code key=value | key=value}; cases are set apart by empty lines, {@code #} begins a comment.
 * Keys: role parse format helo rdns state ip port ident by byIp with auth user local id for env tls at zone odd. What a case does not
 * name must be absent; the defaults are role=smtp parse=full state=not-looked-up auth=no, and the date that most lines share:
 * at=2026-03-03T00:10:11Z zone=+0900. {@code at=none} means no date, {@code env=} the null reverse-path.
 *
 * @param family the file it stands in: a program or a family of programs
 */
record ReceivedCase(String family, String line, Map<String, String> fields) {

    private static final Map<String, String> DEFAULTS = Map.of("role", "smtp", "parse", "full", "state", "not-looked-up", "auth", "no",
            "at", "2026-03-03T00:10:11Z", "zone", "+0900");

    /** The cases of all files, file by file. */
    static List<ReceivedCase> all() throws IOException {
        List<ReceivedCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                read(file, cases);
            }
        }
        return cases;
    }

    private static Path folder() {
        try {
            URI folder = Objects.requireNonNull(ReceivedCase.class.getResource("received")).toURI();
            return Path.of(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Path file, List<ReceivedCase> cases) throws IOException {
        String family = MoreFiles.getNameWithoutExtension(file);
        List<String> lines = Files.readString(file).lines().filter(line -> !line.startsWith("#")).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                cases.add(new ReceivedCase(family, lines.get(i), fields(lines.get(++i))));
            }
        }
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
        return family + ": " + line;
    }
}
