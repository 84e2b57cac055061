package org.meyasubako.casebook.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/** Reads a sentence; its home must be a class of this program, so that a file from elsewhere loads nothing foreign. */
final class SentenceReader {

    private static final String OURS = "org.meyasubako.";

    Sentence read(JsonNode node) throws JsonMismatchException {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode argument : node.path("arguments")) {
            arguments.add(argument(argument));
        }
        return new Sentence(home(node.path("home").asText()), node.path("code").asText(), arguments);
    }

    private Object argument(JsonNode node) throws JsonMismatchException {
        if (node.isIntegralNumber()) {
            return node.canConvertToInt() ? (Object) node.asInt() : (Object) node.asLong();
        } else if (node.isNumber()) {
            return node.asDouble();
        } else if (node.isObject()) {
            return node.has("code") ? read(node) : time(node);
        }
        return node.asText();
    }

    private static Object time(JsonNode node) throws JsonMismatchException {
        try {
            return node.has("instant") ? Instant.parse(node.path("instant").asText()) : ZonedDateTime.parse(node.path("time").asText());
        } catch (DateTimeException e) {
            throw new JsonMismatchException("not a time", e);
        }
    }

    private static Class<?> home(String name) throws JsonMismatchException {
        if (!name.startsWith(OURS)) {
            throw new JsonMismatchException("a sentence of another program: " + name);
        }
        try {
            return Class.forName(name, false, SentenceReader.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new JsonMismatchException("no class " + name, e);
        }
    }
}
