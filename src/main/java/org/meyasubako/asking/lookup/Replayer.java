package org.meyasubako.asking.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/**
 * Answers from what was recorded, of the time nearest to the event; at equal distance the earlier one. A reply that tells something is
 * preferred to one that failed, however near.
 */
public final class Replayer implements RecordedAnswers {

    /** Steps of one chain of referrals follow each other within that time. */
    static final Duration STEP_GAP = Duration.ofSeconds(30);

    private final ObservationStore store;
    private final ReplyReader reader;

    public Replayer(ObservationStore store, ReplyReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** What was recorded for the question; {@link Answer.Skipped} where nothing was. */
    public Recorded<Reply> answerTo(Question question, Instant at) {
        Comparator<Recorded<Reply>> nearest = Comparator.comparing((Recorded<Reply> lookup) -> !lookup.answer().isKnown())
                .thenComparing(lookup -> distance(lookup, at)).thenComparing(Replayer::asked);
        return lookups(store.answersTo(question)).stream().map(this::outcome).min(nearest)
                .orElse(new Recorded<>(new Answer.Skipped<>(LookupReason.SKIP_NOT_RECORDED.sentence()), Optional.empty()));
    }

    /** All that was recorded for the question, oldest first, every step of it. */
    public List<Recorded<Reply>> historyOf(Question question) {
        return store.answersTo(question).stream().map(this::read).toList();
    }

    @Override
    public Recorded<List<IpAddress>> addressesOf(DomainName host, Instant at) {
        Recorded<Reply> first = answerTo(new Question(Question.Type.A, host.ascii()), at);
        Recorded<Reply> second = answerTo(new Question(Question.Type.AAAA, host.ascii()), at);
        List<String> values = new ArrayList<>(values(first));
        values.addAll(values(second));
        if (!values.isEmpty()) {
            List<IpAddress> addresses = values.stream().map(IpAddress::parse).flatMap(Optional::stream).toList();
            return new Recorded<>(new Answer.Found<>(addresses), (values(first).isEmpty() ? second : first).observation());
        }
        Recorded<Reply> none = nothing(first, second);
        return new Recorded<>(none.answer().map(_ -> List.of()), none.observation());
    }

    /** Neither family has an address: one of them stands for both only where it denies the name itself. */
    private Recorded<Reply> nothing(Recorded<Reply> first, Recorded<Reply> second) {
        if (first.observation().filter(reader::deniesName).isPresent() || first.answer() instanceof Answer.Failed) {
            return first;
        }
        if (second.observation().filter(reader::deniesName).isPresent() || second.answer() instanceof Answer.Failed) {
            return second;
        }
        if (first.answer().isKnown() != second.answer().isKnown()) {
            Optional<Observation> only = first.observation().or(second::observation);
            return new Recorded<>(new Answer.Skipped<>(LookupReason.SKIP_HALF_RECORDED.sentence()), only);
        }
        return first;
    }

    @Override
    public Recorded<List<DomainName>> namesOf(IpAddress address, Instant at) {
        Recorded<Reply> recorded = answerTo(new Question(Question.Type.PTR, address.toString()), at);
        return map(recorded, values -> values.stream().map(DomainName::parse).flatMap(Optional::stream).toList());
    }

    @Override
    public Recorded<List<String>> textsOf(String name, Instant at) {
        return map(answerTo(new Question(Question.Type.TXT, name), at), values -> values);
    }

    /** Who announces the address; absent where no system does. */
    public Recorded<OriginAs> originOf(IpAddress address, Instant at) {
        Recorded<Reply> recorded = answerTo(OriginAs.question(address), at);
        Optional<OriginAs> origin = values(recorded).stream().map(OriginAs::parse).flatMap(Optional::stream)
                .max(Comparator.comparingInt(found -> found.prefix().prefix()));
        if (recorded.answer() instanceof Answer.Found && origin.isEmpty()) {
            String server = recorded.observation().map(Observation::server).orElse("");
            return new Recorded<>(new Answer.Failed<>(LookupReason.FAIL_GARBLED.sentence(server)), recorded.observation());
        }
        return new Recorded<>(recorded.answer().map(_ -> origin.orElseThrow()), recorded.observation());
    }

    /** What the registries said about an address, a domain or {@code as64496}: RDAP where it answered, else whois. */
    public Recorded<Reply> registrationOf(String subject, Instant at) {
        Recorded<Reply> rdap = answerTo(new Question(Question.Type.RDAP, subject), at);
        Recorded<Reply> whois = answerTo(new Question(Question.Type.WHOIS, subject), at);
        if (rdap.answer() instanceof Answer.Found || whois.observation().isEmpty()) {
            return rdap;
        }
        return whois.answer() instanceof Answer.Found || !rdap.answer().isKnown() ? whois : rdap;
    }

    private static Recorded<List<String>> lines(Recorded<Reply> recorded) {
        return new Recorded<>(recorded.answer().map(_ -> values(recorded)), recorded.observation());
    }

    private static <T> Recorded<List<T>> map(Recorded<Reply> recorded, Function<List<String>, List<T>> change) {
        return new Recorded<>(lines(recorded).answer().map(change), recorded.observation());
    }

    private static List<String> values(Recorded<Reply> recorded) {
        return recorded.answer().found().map(reply -> reply instanceof Reply.Records(List<String> values) ? values : List.<String>of())
                .orElse(List.of());
    }

    /** One lookup's observations together: more than one only where a registry referred to another. */
    private static List<List<Observation>> lookups(List<Observation> observations) {
        List<List<Observation>> lookups = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Observation observation : observations) {
            boolean step = !observation.question().type().isDns() && !lookups.isEmpty()
                    && !observation.asked().isAfter(last.plus(STEP_GAP));
            if (!step) {
                lookups.add(new ArrayList<>());
            }
            lookups.getLast().add(observation);
            last = observation.asked();
        }
        return lookups;
    }

    /** The last step that found something, else the last that found nothing, else the last. */
    Recorded<Reply> outcome(List<Observation> lookup) {
        List<Recorded<Reply>> steps = lookup.stream().map(this::read).toList().reversed();
        return steps.stream().filter(step -> step.answer() instanceof Answer.Found).findFirst()
                .or(() -> steps.stream().filter(step -> step.answer().isKnown()).findFirst()).orElse(steps.getFirst());
    }

    private Recorded<Reply> read(Observation observation) {
        return new Recorded<>(reader.read(observation), Optional.of(observation));
    }

    private static Duration distance(Recorded<Reply> lookup, Instant at) {
        return Duration.between(asked(lookup), at).abs();
    }

    private static Instant asked(Recorded<Reply> lookup) {
        return lookup.observation().map(Observation::asked).orElse(Instant.MIN);
    }
}
