package org.meyasubako.writing.packet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.journal.WrittenEntry;

/** Journal entries as JSON Lines: {@code {"text": "…", "hash": "…"}}, where the hash is the SHA-256 of the text. */
final class JournalLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JournalLines() {}

    static String text(List<WrittenEntry> entries) {
        StringBuilder lines = new StringBuilder();
        for (WrittenEntry entry : entries) {
            try {
                lines.append(JSON.writeValueAsString(JSON.createObjectNode().put("text", entry.text()).put("hash", entry.hash()))).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("two strings can always be written", e);
            }
        }
        return lines.toString();
    }

    /** The entry that a line holds; empty where it holds none. */
    static Optional<WrittenEntry> read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            boolean whole = node != null && node.path("text").isTextual() && node.path("hash").isTextual();
            return whole ? Optional.of(new WrittenEntry(node.get("text").textValue(), node.get("hash").textValue())) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
