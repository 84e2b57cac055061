package org.meyasubako.asking.lookup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;

/** Writes observations as JSON Lines, which {@link AnswerFileReader} reads back equal. */
public final class AnswerFileWriter {

    private final ObjectMapper json = new ObjectMapper();

    /** Writes one line with its LF. */
    public void write(Observation observation, Writer out) throws IOException {
        ObjectNode line = json.createObjectNode();
        line.put("question", observation.question().text());
        line.put("server", observation.server());
        line.put("asked", observation.asked().toString());
        observation.ttl().ifPresent(ttl -> line.put("ttl", ttl));
        if (observation.failure().isEmpty() || observation.raw().length() > 0) {
            line.put("rawBase64", Base64.getEncoder().encodeToString(observation.raw().bytes()));
        }
        observation.failure().ifPresent(failure -> line.put("failed", failure.code()));
        out.write(json.writeValueAsString(line));
        out.write('\n');
    }
}
