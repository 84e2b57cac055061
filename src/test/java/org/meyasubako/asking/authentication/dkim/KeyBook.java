package org.meyasubako.asking.authentication.dkim;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.asking.lookup.Recorded;

/** Keys as a test records them. */
public final class KeyBook implements KeySource {

    /** When the mails of the tests were handed over. */
    public static final Instant EVENT = Instant.parse("2026-03-03T00:10:11Z");

    private final List<Recorded<List<String>>> answers = new ArrayList<>();

    /** The keys as they were published at the time of the event. */
    public static KeyBook of(SigningKey... keys) {
        KeyBook book = new KeyBook();
        for (SigningKey key : keys) {
            book.published(key.name(), EVENT, key.record());
        }
        return book;
    }

    public KeyBook published(KeyName name, Instant at, String... texts) {
        return add(name, at, new Answer.Found<>(List.of(texts)));
    }

    public KeyBook absent(KeyName name, Instant at) {
        return add(name, at, new Answer.Absent<>());
    }

    public KeyBook failed(KeyName name, Instant at) {
        return add(name, at, new Answer.Failed<>(LookupReason.FAIL_TIMEOUT.sentence("192.0.2.53")));
    }

    private KeyBook add(KeyName name, Instant at, Answer<List<String>> answer) {
        RawReply raw = new RawReply(answer.toString().getBytes(StandardCharsets.UTF_8));
        answers.add(new Recorded<>(answer, Optional.of(
                new Observation(name.question(), "192.0.2.53", at, OptionalLong.of(300), raw, Optional.empty()))));
        return this;
    }

    @Override
    public List<Recorded<List<String>>> answersTo(Question question, Instant at) {
        return answers.stream().filter(answer -> answer.observation().orElseThrow().question().equals(question))
                .sorted(Comparator.comparing((Recorded<List<String>> answer) -> !answer.answer().isKnown())
                        .thenComparing(answer -> Duration.between(answer.observation().orElseThrow().asked(), at).abs()))
                .toList();
    }
}
