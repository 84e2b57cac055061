package org.meyasubako.asking.lookup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.basis.wording.Sentence;

/** Observations as tests write them down. */
public final class Observations {

    public static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private Observations() {}

    /** A text that came at noon. */
    public static Observation text(String question, String server, String reply) {
        return bytes(question, server, NOON, reply.getBytes(StandardCharsets.UTF_8));
    }

    public static Observation bytes(String question, String server, Instant at, byte[] reply) {
        return new Observation(Question.parse(question).orElseThrow(), server, at, OptionalLong.of(300), new RawReply(reply), Optional.empty());
    }

    public static Observation failed(String question, Instant at, Observation.Failure failure) {
        return new Observation(Question.parse(question).orElseThrow(), "192.0.2.53", at, OptionalLong.empty(), RawReply.NONE, Optional.of(failure));
    }

    /** The reason's code where nothing is known, else the case's name. */
    public static String caseOf(Answer<?> answer) {
        return answer.whyUnknown().map(Sentence::code).orElseGet(() -> answer.getClass().getSimpleName());
    }
}
