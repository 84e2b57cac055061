package org.meyasubako.asking.blocklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meyasubako.asking.blocklist.Health.State;
import org.meyasubako.asking.blocklist.Health.Window;
import org.meyasubako.asking.blocklist.Probe.Role;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;

/** Reads off the answers to a self-test whether the list may speak. */
public final class SelfTestReader {

    private final ListReplyReader replies;

    public SelfTestReader(ListReplyReader replies) {
        this.replies = replies;
    }

    /**
     * The health of the list; {@link State#UNTESTED} where answers are missing or too far apart.
     *
     * @param observed what was observed for a question: the latest, or when replaying that nearest to the event
     */
    public Health health(SelfTestPlan plan, Function<Question, Optional<Observation>> observed) {
        Map<Role, Observation> seen = new EnumMap<>(Role.class);
        plan.probes().forEach(probe -> observed.apply(probe.question()).ifPresent(o -> seen.put(probe.role(), o)));
        if (Stream.of(Role.values()).anyMatch(role -> role.isNeeded() && !seen.containsKey(role))) {
            return new Health(plan.list().zone(), plan.type(), State.UNTESTED, HealthReason.UNTESTED.sentence(), Optional.empty());
        }
        Window window = window(seen.entrySet().stream().filter(e -> e.getKey().isNeeded()).map(e -> e.getValue().asked()).toList());
        Map<Role, ListReply> answers = new EnumMap<>(Role.class);
        seen.forEach((role, observation) -> answers.put(role, replies.read(observation)));
        HealthVerdict verdict = Duration.between(window.first(), window.last()).compareTo(Health.REACH) > 0
                ? HealthVerdict.of(State.UNTESTED, HealthReason.APART) : new SelfTestTable(plan.list(), answers).verdict();
        return new Health(plan.list().zone(), plan.type(), verdict.state(), verdict.reason(), Optional.of(window));
    }

    private static Window window(List<Instant> times) {
        return new Window(times.stream().min(Comparator.naturalOrder()).orElseThrow(),
                times.stream().max(Comparator.naturalOrder()).orElseThrow());
    }
}
