package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.ObservationStore;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RawReply;

class ObservationsTest {

    @TempDir
    Path folder;

    private Casebook casebook;

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        casebook = Desk.create(folder);
    }

    @AfterEach
    void closeCasebook() throws CasebookUnavailableException {
        casebook.close();
    }

    static Observation observation(String question, String reply) {
        return new Observation(Question.parse(question).orElseThrow(), "192.0.2.53", Desk.NOW.plusNanos(123_456_789), OptionalLong.of(300),
                new RawReply(reply.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    @Test
    void keepsAnObservationAsItIs() throws CasebookUnavailableException {
        Observation failed = new Observation(Question.parse("WHOIS 203.0.113.77").orElseThrow(), "whois.example#43", Desk.NOW,
                OptionalLong.empty(), RawReply.NONE, Optional.of(Observation.Failure.TIMEOUT));
        casebook.observations().record(List.of(failed), Desk.UEDA);
        assertThat(casebook.observations().answersTo(failed.question())).containsExactly(failed);
    }

    @Test
    void keepsTheSameOnce() throws CasebookUnavailableException {
        ObservationStore store = casebook.observations().storeOf(Desk.UEDA);
        store.record(observation("A www.shop.example", "reply"));
        store.record(observation("A www.shop.example", "reply"));
        assertThat(store.answersTo(new Question(Question.Type.A, "www.shop.example"))).hasSize(1);
        assertThat(casebook.journal().head().number()).isEqualTo(1);
    }

    @Test
    void keepsAnotherAnswerBesideTheFirst() throws CasebookUnavailableException {
        casebook.observations().record(List.of(observation("A www.shop.example", "one"), observation("A www.shop.example", "two")), Desk.UEDA);
        assertThat(casebook.observations().answersTo(new Question(Question.Type.A, "www.shop.example"))).hasSize(2);
    }

    @Test
    void anotherQuestionHasNoneOfThem() throws CasebookUnavailableException {
        casebook.observations().record(List.of(observation("A www.shop.example", "one")), Desk.UEDA);
        assertThat(casebook.observations().answersTo(new Question(Question.Type.AAAA, "www.shop.example"))).isEmpty();
    }
}
