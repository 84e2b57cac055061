package org.meyasubako.casebook.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * Writes values of this program as JSON and reads them back: records, enums, sealed interfaces, lists, sets, optional values, sentences,
 * and the values that have a text of their own.
 *
 * <p>Of a sealed interface the case stands in {@code is}. What is missing on reading is empty where it may be empty. Safe to use from
 * several threads at once.
 */
public final class RecordJson {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Shapes shapes = new Shapes();
    private final JsonValueWriter writer = new JsonValueWriter(mapper.getFactory(), shapes);
    private final JsonValueReader reader = new JsonValueReader(shapes);

    /** The one text of {@code value}. */
    public String write(Object value) {
        return writer.write(value, value.getClass());
    }

    /** The one text of {@code value}, whose declared type is {@code type}: a sealed interface names its case. */
    public <T> String write(T value, Class<T> type) {
        return writer.write(value, type);
    }

    /**
     * The value that {@code text} tells.
     *
     * @throws JsonMismatchException where it tells none of this type
     */
    public <T> T read(String text, Class<T> type) throws JsonMismatchException {
        return type.cast(reader.read(tree(text), type));
    }

    /** The list that {@code text} tells. */
    public <T> java.util.List<T> readList(String text, Class<T> element) throws JsonMismatchException {
        Type list = new ListOf(element);
        return ((java.util.List<?>) reader.read(tree(text), list)).stream().map(element::cast).toList();
    }

    private JsonNode tree(String text) throws JsonMismatchException {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new JsonMismatchException("not JSON", e);
        }
    }

    private record ListOf(Class<?> element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return java.util.List.class;
        }

        @Override
        public Type getOwnerType() {
            return Object.class;
        }
    }
}
