package org.meyasubako.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.meyasubako.basis.evidence.Span;

/** One JSON object of a line, filled key by key in the order in which it is printed; an absent fact is null. */
final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    JsonText put(String key, String value) {
        node.put(key, clean(value));
        return this;
    }

    JsonText put(String key, Optional<?> value) {
        node.put(key, value.map(Object::toString).map(JsonText::clean).orElse(null));
        return this;
    }

    JsonText put(String key, long value) {
        node.put(key, value);
        return this;
    }

    JsonText put(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    JsonText put(String key, OptionalInt value) {
        if (value.isPresent()) {
            node.put(key, value.getAsInt());
        } else {
            node.putNull(key);
        }
        return this;
    }

    JsonText put(String key, OptionalLong value) {
        if (value.isPresent()) {
            node.put(key, value.getAsLong());
        } else {
            node.putNull(key);
        }
        return this;
    }

    /** An instant in UTC, to the second unless it is finer. */
    JsonText putInstant(String key, Optional<Instant> value) {
        return put(key, value);
    }

    JsonText putSpan(String key, Optional<Span> value) {
        if (value.isPresent()) {
            node.putArray(key).add(value.get().start()).add(value.get().end());
        } else {
            node.putNull(key);
        }
        return this;
    }

    JsonText putStrings(String key, List<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add(clean(value)));
        return this;
    }

    JsonText put(String key, JsonText value) {
        node.set(key, value.node);
        return this;
    }

    JsonText putObject(String key, Optional<JsonText> value) {
        if (value.isPresent()) {
            return put(key, value.get());
        }
        node.putNull(key);
        return this;
    }

    JsonText putObjects(String key, List<JsonText> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add(value.node));
        return this;
    }

    JsonText putNull(String key) {
        node.putNull(key);
        return this;
    }

    /** Unpaired surrogates have no UTF-8: they become U+FFFD instead of breaking the line. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceUnpaired(text);
            }
        }
        return text;
    }

    private static String replaceUnpaired(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The object on one line. */
    String line() {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can always be written", e);
        }
    }
}
