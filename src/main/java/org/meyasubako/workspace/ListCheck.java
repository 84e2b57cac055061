package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.meyasubako.asking.blocklist.BlockList;
import org.meyasubako.asking.blocklist.Health;
import org.meyasubako.asking.blocklist.ListType;
import org.meyasubako.asking.blocklist.ObservedReplyReader;
import org.meyasubako.asking.blocklist.SelfTestPlan;
import org.meyasubako.asking.blocklist.SelfTestReader;
import org.meyasubako.asking.lookup.AskProgress;
import org.meyasubako.asking.lookup.Asker;
import org.meyasubako.asking.lookup.Consent;
import org.meyasubako.asking.lookup.Freshness;
import org.meyasubako.asking.lookup.MemoryObservationStore;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Outcome;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.basis.wording.Sentence;

/**
 * Tests lists now, through the configured resolver and without a casebook: whether each may speak (RFC 5782 section 5).
 *
 * <p>A self-test names nobody; who calls this wants it asked.
 */
public final class ListCheck {

    private final Wires wires;

    ListCheck(Wires wires) {
        this.wires = wires;
    }

    /**
     * What came of testing a list.
     *
     * @param health empty where nothing was asked
     * @param notAsked why nothing was; empty where something was
     */
    public record Checked(Optional<Health> health, Optional<Sentence> notAsked) {}

    /**
     * Tests lists side by side, each at its own pace, and tells each in its turn.
     *
     * @param labels draws for each test 32 hexadecimal digits that no cache has seen
     * @throws InterruptedException where the person cancelled; what runs is stopped
     */
    public void run(List<BlockList> lists, Supplier<String> labels, BiConsumer<BlockList, Checked> told) throws InterruptedException {
        Map<BlockList, Future<Checked>> running = new LinkedHashMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (BlockList list : lists) {
                String label = labels.get();
                running.put(list, threads.submit(() -> check(list, label)));
            }
            for (Map.Entry<BlockList, Future<Checked>> each : running.entrySet()) {
                told.accept(each.getKey(), each.getValue().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a self-test tells what the world does to it and never fails", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Checked check(BlockList list, String label) throws InterruptedException {
        Optional<ListType> type = list.types().stream().filter(each -> each != ListType.EMAIL_HASH).sorted().findFirst();
        if (type.isEmpty() || !list.isAskable()) {
            return notAsked(Sentence.of(ListCheck.class, type.isEmpty() ? "check.hash-only" : "check.no-key"));
        }
        SelfTestPlan plan = SelfTestPlan.of(list, type.get(), label);
        MemoryObservationStore store = new MemoryObservationStore();
        Asker asker = new Asker(wires.adapter(PlanScope.none()), wires.limiter(), store, wires.replies(), wires.clock());
        List<Outcome> outcomes = asker.ask(new ArrayList<>(plan.planned()), Consent.online(), Freshness.ASK_AGAIN, AskProgress.SILENT);
        return outcomes.stream().anyMatch(Outcome::wasAsked) ? new Checked(Optional.of(health(plan, store)), Optional.empty())
                : notAsked(reason(outcomes.getFirst()));
    }

    private Health health(SelfTestPlan plan, MemoryObservationStore store) {
        return new SelfTestReader(new ObservedReplyReader(wires.replies())).health(plan, question -> last(store, question));
    }

    private static Optional<Observation> last(MemoryObservationStore store, Question question) {
        return store.answersTo(question).reversed().stream().findFirst();
    }

    private static Checked notAsked(Sentence reason) {
        return new Checked(Optional.empty(), Optional.of(reason));
    }

    private static Sentence reason(Outcome outcome) {
        return outcome.recorded().answer() instanceof Answer.Skipped<Reply>(Sentence reason) ? reason
                : Sentence.of(ListCheck.class, "check.not-asked");
    }
}
