package org.meyasubako.asking.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.asking.lookup.Observation.Failure;
import org.meyasubako.basis.wording.Sentence;

/** Asks what was planned and consented to, and records every reply; what is not asked is told with its reason. */
public final class Asker {

    /** For so long a registry's answer is not asked for again. */
    static final Duration REGISTRY_FRESH = Duration.ofHours(24);

    private final QuestionAdapter adapter;
    private final RateLimiter limiter;
    private final ObservationStore store;
    private final Replayer replayer;
    private final InstantSource clock;

    public Asker(QuestionAdapter adapter, RateLimiter limiter, ObservationStore store, ReplyReader reader, InstantSource clock) {
        this.adapter = adapter;
        this.limiter = limiter;
        this.store = store;
        this.replayer = new Replayer(store, reader);
        this.clock = clock;
    }

    /**
     * Asks the questions one after the other.
     *
     * @return one outcome a question, in their order
     * @throws InterruptedException at once when the thread is interrupted; what was answered until then is recorded
     */
    public List<Outcome> ask(List<PlannedQuestion> questions, Consent consent, Freshness freshness, AskProgress progress)
            throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (PlannedQuestion planned : questions) {
            Outcome outcome = outcome(planned, consent, freshness, progress);
            outcomes.add(outcome);
            progress.done(outcome, outcomes.size(), questions.size());
        }
        return List.copyOf(outcomes);
    }

    private Outcome outcome(PlannedQuestion planned, Consent consent, Freshness freshness, AskProgress progress)
            throws InterruptedException {
        Optional<Recorded<Reply>> fresh = freshness == Freshness.REUSE ? fresh(planned.question()) : Optional.empty();
        if (fresh.isPresent()) {
            return new Outcome(planned, fresh.get(), List.of(), Optional.empty());
        }
        Optional<Sentence> refusal = consent.refusal(planned);
        if (refusal.isPresent()) {
            return skipped(planned, refusal.get());
        }
        Optional<Sentence> noTurn = awaitTurn(planned);
        if (noTurn.isPresent()) {
            return skipped(planned, noTurn.get());
        }
        progress.asking(planned);
        return asked(planned);
    }

    /** A list's zone has a pace of its own; the servers of registries are known to their adapters alone. */
    private Optional<Sentence> awaitTurn(PlannedQuestion planned) throws InterruptedException {
        boolean list = planned.reach() == Reach.REGISTRY && planned.question().type().isDns();
        return list ? limiter.await(planned.target(), Pace.LIST) : Optional.empty();
    }

    private Outcome asked(PlannedQuestion planned) throws InterruptedException {
        Instant began = clock.instant();
        List<Observation> steps = new ArrayList<>();
        try {
            Optional<Sentence> stopped = adapter.ask(planned.question(), planned.reach(), step -> {
                store.record(step);
                steps.add(step);
            });
            if (steps.isEmpty()) {
                return skipped(planned, stopped.orElse(LookupReason.SKIP_NO_SERVER.sentence()));
            }
            return new Outcome(planned, replayer.outcome(steps), steps, stopped);
        } catch (InterruptedException e) {
            // The question may have reached its server: that is on record too.
            store.record(new Observation(planned.question(), planned.target(), began, OptionalLong.empty(), RawReply.NONE,
                    Optional.of(Failure.CANCELLED)));
            throw e;
        }
    }

    private static Outcome skipped(PlannedQuestion planned, Sentence reason) {
        return new Outcome(planned, new Recorded<>(new Answer.Skipped<>(reason), Optional.empty()), List.of(), Optional.empty());
    }

    private Optional<Recorded<Reply>> fresh(Question question) {
        Instant now = clock.instant();
        Recorded<Reply> recorded = replayer.answerTo(question, now);
        boolean fresh = recorded.answer().isKnown() && recorded.observation().filter(seen -> isFresh(seen, now)).isPresent();
        return fresh ? Optional.of(recorded) : Optional.empty();
    }

    private static boolean isFresh(Observation seen, Instant now) {
        Duration lasts = seen.question().type().isDns() ? Duration.ofSeconds(seen.ttl().orElse(0)) : REGISTRY_FRESH;
        return !seen.asked().isAfter(now) && now.isBefore(seen.asked().plus(lasts));
    }
}
