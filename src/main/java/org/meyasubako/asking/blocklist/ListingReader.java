package org.meyasubako.asking.blocklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.blocklist.Health.State;
import org.meyasubako.asking.blocklist.Listing.Clean;
import org.meyasubako.asking.blocklist.Listing.Entry;
import org.meyasubako.asking.blocklist.Listing.Listed;
import org.meyasubako.asking.blocklist.Listing.NotKnown;
import org.meyasubako.asking.blocklist.Listing.Noted;
import org.meyasubako.asking.blocklist.Listing.Policy;
import org.meyasubako.asking.blocklist.ListReply.Values;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.wording.Sentence;

/** Reads off recorded answers what a list said of an address or domain at a time, if it might speak then. */
public final class ListingReader {

    /** A list's own words are shown so far. */
    static final int MAX_TEXT = 512;

    private final ListReplyReader replies;

    public ListingReader(ListReplyReader replies) {
        this.replies = replies;
    }

    /**
     * What the list said at the time of the answer nearest to {@code at}; of two that are equally near, the earlier counts.
     *
     * @param history all self-tests; the one nearest to that answer must have passed and lie within {@link Health#REACH} of it
     * @param codes what was observed for the question for codes
     * @param texts what was observed for the question for the text
     */
    public Listing listing(
            ListingQuestion question, HealthHistory history, List<Observation> codes, List<Observation> texts, Instant at) {
        Optional<Observation> nearest = nearest(codes, at);
        if (nearest.isEmpty()) {
            return new NotKnown(question, say("unknown.not-asked"), Optional.empty());
        }
        Instant asked = nearest.get().asked();
        Optional<Health> health = history.nearest(question.list().zone(), question.type(), asked);
        Optional<Sentence> doubt = health.isEmpty() ? Optional.of(say("unknown.untested")) : doubt(health.get(), asked);
        if (doubt.isPresent()) {
            return new NotKnown(question, doubt.get(), Optional.of(asked));
        }
        ListReply reply = replies.read(nearest.get());
        return switch (reply) {
            case ListReply.Nothing() -> new Clean(question, asked);
            case ListReply.Refused() -> new NotKnown(question, say("unknown.refused"), Optional.of(asked));
            case ListReply.Unreachable(Sentence reason) -> new NotKnown(question, reason, Optional.of(asked));
            case Values(List<String> values) -> said(question, SelfTestTable.codes(question.list(), values), codes, texts, asked);
        };
    }

    private static Optional<Sentence> doubt(Health health, Instant asked) {
        if (health.state() != State.HEALTHY) {
            return Optional.of(say("unknown.unfit", health.reason()));
        }
        return health.vouchesFor(asked) ? Optional.empty() : Optional.of(say("unknown.stale"));
    }

    private Listing said(
            ListingQuestion question, List<ReturnCode> said, List<Observation> codes, List<Observation> texts, Instant asked) {
        Optional<ReturnCode> error = said.stream().filter(code -> code.codeClass().isError()).findFirst();
        Optional<CodeClass> strongest = strongest(said);
        if (error.isPresent() || strongest.isEmpty()) {
            Sentence reason = error.or(() -> said.stream().findFirst())
                    .map(code -> say("unknown.code", code.address().toString(), code.meanings().getFirst()))
                    .orElseGet(() -> say("unknown.garbled"));
            return new NotKnown(question, reason, Optional.of(asked));
        }
        Entry entry = new Entry(said, text(texts, asked), asked, firstSeen(question, strongest.get(), codes, asked));
        return switch (strongest.get()) {
            case LISTED -> new Listed(question, entry);
            case POLICY -> new Policy(question, entry);
            default -> new Noted(question, strongest.get(), entry);
        };
    }

    /** The strongest class that the operator documents; empty where an error makes the answer worthless. */
    private static Optional<CodeClass> strongest(List<ReturnCode> codes) {
        return codes.stream().anyMatch(code -> code.codeClass().isError()) ? Optional.empty()
                : codes.stream().map(ReturnCode::codeClass).filter(CodeClass::isDocumented).min(Comparator.naturalOrder());
    }

    /** The oldest answer that said the same, with none between that said otherwise; failures say nothing. */
    private Instant firstSeen(ListingQuestion question, CodeClass strongest, List<Observation> codes, Instant asked) {
        Instant first = asked;
        List<Observation> older = codes.stream().filter(o -> o.asked().isBefore(asked))
                .sorted(Comparator.comparing(Observation::asked).reversed()).toList();
        for (Observation observation : older) {
            ListReply reply = replies.read(observation);
            Optional<CodeClass> then = reply instanceof Values(List<String> values)
                    ? strongest(SelfTestTable.codes(question.list(), values)) : Optional.empty();
            if (reply instanceof ListReply.Nothing || then.filter(c -> c != strongest).isPresent()) {
                return first;
            }
            first = then.isPresent() ? observation.asked() : first;
        }
        return first;
    }

    private Optional<String> text(List<Observation> texts, Instant asked) {
        return nearest(texts, asked).map(replies::read).filter(Values.class::isInstance).map(Values.class::cast)
                .map(values -> String.join(" / ", values.values())).filter(text -> !text.isEmpty())
                .map(text -> text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text);
    }

    private static Optional<Observation> nearest(List<Observation> observations, Instant at) {
        return observations.stream().min(Comparator.<Observation, Duration>comparing(o -> Duration.between(o.asked(), at).abs())
                .thenComparing(Observation::asked));
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(Listing.class, code, arguments);
    }
}
