package org.meyasubako.casebook.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/** Reads a value of a declared type from JSON. */
final class JsonValueReader {

    private final Shapes shapes;
    private final SentenceReader sentences = new SentenceReader();

    JsonValueReader(Shapes shapes) {
        this.shapes = shapes;
    }

    Object read(JsonNode node, Type type) throws JsonMismatchException {
        Class<?> raw = Types.raw(type);
        if (raw == Optional.class) {
            return absent(node) ? Optional.empty() : Optional.of(read(node, Types.element(type)));
        } else if (raw == List.class) {
            return List.copyOf(elements(node, Types.element(type)));
        } else if (raw == Set.class) {
            return Set.copyOf(new HashSet<>(elements(node, Types.element(type))));
        } else if (absent(node)) {
            throw new JsonMismatchException("nothing where a " + raw.getSimpleName() + " should stand");
        }
        return readPresent(node, raw);
    }

    private Object readPresent(JsonNode node, Class<?> raw) throws JsonMismatchException {
        if (raw == String.class) {
            return node.asText();
        } else if (raw == int.class || raw == Integer.class) {
            return node.asInt();
        } else if (raw == long.class || raw == Long.class) {
            return node.asLong();
        } else if (raw == double.class || raw == Double.class) {
            return node.asDouble();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return node.asBoolean();
        } else if (raw == Sentence.class) {
            return sentences.read(node);
        } else if (raw.isEnum()) {
            return constant(node.asText(), raw);
        }
        Optional<TextForm<?>> form = TextForm.of(raw);
        return form.isPresent() ? parsed(form.get(), node.asText()) : readRecord(node, raw);
    }

    private Object readRecord(JsonNode node, Class<?> declared) throws JsonMismatchException {
        Class<?> type = declared;
        if (Shapes.hasCases(declared)) {
            String name = node.path("is").asText();
            type = Shapes.caseOf(declared, name).orElseThrow(() -> new JsonMismatchException("no case " + name));
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no form for " + type);
        }
        Shape shape = shapes.of(type);
        Object[] components = new Object[shape.names().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read(node.path(shape.names().get(i)), shape.types().get(i));
        }
        return shape.make(components);
    }

    private List<Object> elements(JsonNode node, Type element) throws JsonMismatchException {
        List<Object> elements = new ArrayList<>();
        for (JsonNode each : node) {
            elements.add(read(each, element));
        }
        return elements;
    }

    private static Object parsed(TextForm<?> form, String text) throws JsonMismatchException {
        try {
            return form.parse().apply(text)
                    .orElseThrow(() -> new JsonMismatchException("not a " + form.type().getSimpleName()));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new JsonMismatchException("not a " + form.type().getSimpleName(), e);
        }
    }

    private static Object constant(String name, Class<?> type) throws JsonMismatchException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new JsonMismatchException("no " + type.getSimpleName() + " " + name);
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
