package org.meyasubako.asking.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.asking.lookup.Observation.Failure;
import org.meyasubako.basis.wording.Sentence;

/** Reads one line of a file of recorded answers. */
final class AnswerLineParser {

    private final ObjectMapper json = new ObjectMapper();

    /** A line, read. */
    sealed interface Line {
        record Good(Observation observation) implements Line {}

        record Bad(Sentence reason) implements Line {}
    }

    /** The line is malformed at {@code field}. */
    private static final class BadField extends Exception {
        private static final long serialVersionUID = 1;

        BadField(String field) {
            super(field);
        }
    }

    Line parse(String line) {
        try {
            JsonNode node = json.readTree(line);
            if (!node.isObject()) {
                return new Line.Bad(Sentence.of(AnswerLineParser.class, "line.not-json"));
            }
            return new Line.Good(observation(node));
        } catch (JsonProcessingException e) {
            return new Line.Bad(Sentence.of(AnswerLineParser.class, "line.not-json"));
        } catch (BadField e) {
            return new Line.Bad(Sentence.of(AnswerLineParser.class, "line.bad-field", String.valueOf(e.getMessage())));
        }
    }

    private static Observation observation(JsonNode node) throws BadField {
        Question question = Question.parse(node.path("question").asText()).orElseThrow(() -> new BadField("question"));
        Optional<Failure> failure = failure(node.path("failed"));
        RawReply raw = raw(node.path("rawBase64"), failure.isPresent());
        return new Observation(question, node.path("server").asText(), asked(node.path("asked").asText()), ttl(node.path("ttl")), raw, failure);
    }

    private static Instant asked(String text) throws BadField {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new BadField("asked");
        }
    }

    private static OptionalLong ttl(JsonNode node) throws BadField {
        if (node.isMissingNode() || node.isNull()) {
            return OptionalLong.empty();
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < 0) {
            throw new BadField("ttl");
        }
        return OptionalLong.of(node.asLong());
    }

    private static Optional<Failure> failure(JsonNode node) throws BadField {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Failure> named = Arrays.stream(Failure.values()).filter(failure -> failure.code().equals(node.asText())).findFirst();
        if (named.isEmpty()) {
            throw new BadField("failed");
        }
        return named;
    }

    private static RawReply raw(JsonNode node, boolean mayLack) throws BadField {
        if (mayLack && (node.isMissingNode() || node.isNull())) {
            return RawReply.NONE;
        }
        try {
            if (!node.isTextual()) {
                throw new BadField("rawBase64");
            }
            return new RawReply(Base64.getDecoder().decode(node.asText()));
        } catch (IllegalArgumentException e) {
            throw new BadField("rawBase64");
        }
    }
}
