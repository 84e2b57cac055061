package org.meyasubako.asking.authentication;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Defect;

/** One case of {@code fields.txt}: header fields, and what they must come out as. */
record FieldCase(String name, String fields, List<String> expected) {

    static List<FieldCase> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(FieldCase.class.getResourceAsStream("fields.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Splitter.onPattern("(?m)^== ").splitToStream(text).skip(1).map(FieldCase::of).toList();
        }
    }

    private static FieldCase of(String block) {
        List<String> lines = block.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        List<String> expected = lines.stream().skip(1).filter(FieldCase::isExpectation).toList();
        String fields = lines.stream().skip(1).filter(line -> !isExpectation(line)).collect(Collectors.joining("\n"));
        return new FieldCase(lines.getFirst(), fields + "\n", expected);
    }

    private static boolean isExpectation(String line) {
        return line.startsWith("> ") || line.startsWith("! ");
    }

    /** What the fields say, in the form of the file. */
    static List<String> told(List<ResultsField> fields) {
        List<String> told = new ArrayList<>();
        for (ResultsField field : fields) {
            told.add("> " + head(field));
            field.statements().forEach(statement -> told.add("> " + told(statement)));
            if (!field.isWhole()) {
                told.add("! " + field.defects().stream().map(Defect::code).map(code -> code.replace("AUTHENTICATION_", ""))
                        .collect(Collectors.joining(" ")));
            }
        }
        return told;
    }

    private static String head(ResultsField field) {
        StringBuilder head = new StringBuilder(field.authservId().map(id -> "id=" + id).orElse("-"));
        if (field.version() != 1) {
            head.append(" v=").append(field.version());
        }
        field.instance().ifPresent(instance -> head.append(" i=").append(instance));
        return head.toString();
    }

    private static String told(Statement statement) {
        StringBuilder told = new StringBuilder(word(statement.method(), statement.methodName())).append('=')
                .append(word(statement.result(), statement.resultName()));
        statement.properties().forEach(property -> told.append(' ').append(property.key()).append('=').append(property.value()));
        statement.reason().ifPresent(reason -> told.append(" reason=").append(reason));
        return told.toString();
    }

    private static String word(Enum<?> value, String written) {
        String code = value.name().toLowerCase(Locale.ROOT);
        return code.equals(written) ? code : code + "(" + written + ")";
    }

    @Override
    public String toString() {
        return name;
    }
}
