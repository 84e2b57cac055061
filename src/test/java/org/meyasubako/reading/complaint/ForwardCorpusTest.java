package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meyasubako.reading.message.Message;

/** Forwards of many mail programs in 22 languages, where the system property {@code corpus} names a corpus that has them. */
class ForwardCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "")).resolve("forwarded_and_quoted");

    @Test
    void readsAuthorSubjectRecipientAndBodyOfForwards() throws IOException {
        assumeFalse(System.getProperty("corpus", "").isEmpty(), "no corpus");
        List<String> wrong = new ArrayList<>();
        List<String> rows = Files.readAllLines(CORPUS.resolve("expected_part_a.jsonl"));
        for (String row : rows) {
            JsonNode expected = new ObjectMapper().readTree(row);
            String difference = difference(read(expected), expected.get("expect"));
            if (!difference.isEmpty()) {
                wrong.add(expected.get("body_file").asText() + " " + difference);
            }
        }
        assertThat(wrong).as("of %s", rows.size()).hasSizeLessThanOrEqualTo(rows.size() / 50);
    }

    private static Complaint read(JsonNode expected) throws IOException {
        Path folder = CORPUS.resolve("email_forward_parser_part_a");
        String subject = expected.get("subject_file").isNull() ? "Fwd: something"
                : Files.readString(folder.resolve(expected.get("subject_file").asText())).strip();
        String body = Files.readString(folder.resolve(expected.get("body_file").asText()));
        String mail = "From: p@complainant.example\nTo: info@our.example\nSubject: " + subject
                + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body;
        return Given.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String difference(Complaint complaint, JsonNode expected) {
        if (complaint.format() != ComplaintFormat.INLINE) {
            return "is " + complaint.format();
        }
        Message reported = complaint.reported().message().orElseThrow();
        String from = reported.envelope().from().map(author -> author.address().toString()).orElse("-");
        String to = reported.envelope().to().isEmpty() ? "-" : reported.envelope().to().getFirst().address().toString();
        String body = reported.root().text().text().replace('\u00A0', ' ').strip();
        List<String> differences = new ArrayList<>();
        if (!from.equals(expected.get("from").get("address").asText())) {
            differences.add("from " + from);
        }
        if (!reported.envelope().subject().orElse("-").equals(expected.get("subject").asText())) {
            differences.add("subject " + reported.envelope().subject());
        }
        if (!to.equals("-") && !to.equals(expected.get("to0").asText())) {
            differences.add("to " + to);
        }
        if (!body.startsWith(expected.get("body").asText().lines().findFirst().orElse(""))) {
            differences.add("body " + body.lines().findFirst().orElse(""));
        }
        return String.join(", ", differences);
    }
}
