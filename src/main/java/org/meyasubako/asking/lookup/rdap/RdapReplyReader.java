package org.meyasubako.asking.lookup.rdap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.RegisteredRange;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.ReplyReader;

/** Reads recorded RDAP answers. */
public final class RdapReplyReader implements ReplyReader {

    /** Entities within entities of honest answers are four deep. */
    static final int MAX_DEPTH = 64;

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(RdapAdapter.MAX_BYTES).build();

    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(LIMITS).build());

    @Override
    public Answer<Reply> read(Observation observation) {
        String server = observation.server();
        if (observation.failure().isPresent()) {
            return new Answer.Failed<>(LookupReason.of(observation.failure().get()).sentence(server));
        }
        RdapMessage message = RdapMessage.of(observation.raw());
        Optional<JsonNode> object = object(message.body().bytes());
        // An error has its status in the body too (RFC 9083 section 6).
        int status = message.status() != OK ? message.status() : object.map(node -> node.path("errorCode").asInt(OK)).orElse(OK);
        return switch (status) {
            case OK -> object.map(node -> registration(observation, node, message.body().bytes()))
                    .orElseGet(() -> new Answer.Failed<>(LookupReason.FAIL_GARBLED.sentence(server)));
            case NOT_FOUND -> new Answer.Absent<>();
            case TOO_MANY_REQUESTS -> new Answer.Failed<>(LookupReason.FAIL_RATE_LIMIT.sentence(server));
            default -> new Answer.Failed<>(LookupReason.FAIL_HTTP_STATUS.sentence(server, Integer.toString(status)));
        };
    }

    private static Answer<Reply> registration(Observation observation, JsonNode node, byte[] body) {
        RegistrationSummary summary = RdapSummaryReader.read(node);
        if (summary.subject().isEmpty()) {
            return new Answer.Failed<>(LookupReason.FAIL_GARBLED.sentence(observation.server()));
        }
        if (RegisteredRange.contradicts(observation.question(), summary.subject().get())) {
            return new Answer.Failed<>(LookupReason.FAIL_MISMATCH.sentence(observation.server()));
        }
        return new Answer.Found<>(new Reply.Registration(new String(body, StandardCharsets.UTF_8), "UTF-8", summary));
    }

    private Optional<JsonNode> object(byte[] body) {
        try {
            return Optional.ofNullable(json.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
