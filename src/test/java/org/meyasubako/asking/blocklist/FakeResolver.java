package org.meyasubako.asking.blocklist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.basis.wording.Sentence;

/**
 * Name servers made up for a test: each name has its answer, written as addresses or as a word ({@code NXDOMAIN}, {@code REFUSED},
 * {@code SERVFAIL}, {@code TIMEOUT}); names without one don't exist.
 */
final class FakeResolver implements ListReplyReader {

    static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private final Map<String, String> answers = new HashMap<>();

    /** Lets the name be answered so. */
    FakeResolver answering(String name, String answer) {
        answers.put(name, answer);
        return this;
    }

    Observation observe(Question question, Instant at) {
        String answer = answers.getOrDefault(question.subject(), "NXDOMAIN");
        Optional<Observation.Failure> failure =
                answer.equals("TIMEOUT") ? Optional.of(Observation.Failure.TIMEOUT) : Optional.empty();
        return new Observation(question, "192.0.2.53", at, OptionalLong.of(300), raw(answer), failure);
    }

    static RawReply raw(String text) {
        return new RawReply(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ListReply read(Observation observation) {
        if (observation.failure().isPresent()) {
            return new ListReply.Unreachable(Sentence.of(Health.class, "health.untested"));
        }
        String text = new String(observation.raw().bytes(), StandardCharsets.UTF_8);
        return switch (text) {
            case "NXDOMAIN" -> new ListReply.Nothing();
            case "REFUSED" -> new ListReply.Refused();
            case "SERVFAIL" -> new ListReply.Unreachable(Sentence.of(Health.class, "health.untested"));
            default -> new ListReply.Values(List.copyOf(Arrays.asList(text.split(" "))));
        };
    }
}
