package org.meyasubako.judging.deadline;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.judging.deadline.Deadline.State;

/**
 * Says by when the desk must have done what, from a case's times alone.
 *
 * <p>A term in business days counts business days; phishing, malware and floods run in real time, and so does what is counted in hours or
 * days. While a case waits for customer, complainant or legal, the clocks that can be stopped stand still.
 */
public final class DeadlineCalculator {

    private final DeadlineSettings settings;
    private final BusinessCalendar calendar;

    public DeadlineCalculator(DeadlineSettings settings, BusinessCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The clocks that have started, in the order of {@link DeadlineRule}; of a closed case, ask for the moment of its closing. */
    public List<Deadline> deadlines(CaseTimes times, Instant now) {
        return Arrays.stream(DeadlineRule.values()).filter(rule -> rule.concerns(times))
                .flatMap(rule -> times.at(rule.start()).map(start -> deadline(rule, start, times, now)).stream()).toList();
    }

    /** The open clock that a person has to look at first; empty where nothing is to be done. */
    public Optional<Deadline> nearest(CaseTimes times, Instant now) {
        return deadlines(times, now).stream().filter(Deadline::open).min(Deadline.BY_NEARNESS);
    }

    private Deadline deadline(DeadlineRule rule, Instant start, CaseTimes times, Instant now) {
        Optional<Instant> ended = times.firstOf(rule.ends(), start);
        Instant at = ended.orElse(now);
        Term term = settings.term(rule);
        Pace pace = pace(term, times.harms());
        RangeSet<Instant> standing = rule.stoppable() ? standing(times.pauses(), at) : TreeRangeSet.create();
        Instant due = Optional.ofNullable(times.agreed().get(rule)).orElseGet(() -> due(start, term.length(), standing, pace));
        Instant counted = earlier(at, due);
        return new Deadline(rule, due, state(rule, times, ended, due, now), ended.isEmpty(), Duration.between(at, due),
                sum(standing.complement(), start, counted, pace), sum(standing, start, counted, Pace.REAL_TIME));
    }

    private Pace pace(Term term, Set<Harm> harms) {
        return term.unit() == Term.Unit.BUSINESS_DAYS && harms.isEmpty() ? calendar : Pace.REAL_TIME;
    }

    private static RangeSet<Instant> standing(List<Pause> pauses, Instant now) {
        RangeSet<Instant> standing = TreeRangeSet.create();
        pauses.stream().filter(pause -> pause.cause().stopsClocks()).forEach(pause -> standing.add(pause.before(now)));
        return standing;
    }

    /** When {@code length} has been counted since {@code start}, outside the times for which the clock stood still. */
    private static Instant due(Instant start, Duration length, RangeSet<Instant> standing, Pace pace) {
        Duration left = length;
        Instant due = start;
        for (Range<Instant> running : standing.complement().subRangeSet(Range.atLeast(start)).asRanges()) {
            due = pace.after(running.lowerEndpoint(), left);
            if (!running.hasUpperBound() || !due.isAfter(running.upperEndpoint())) {
                return due;
            }
            left = left.minus(pace.between(running.lowerEndpoint(), running.upperEndpoint()));
        }
        return due;
    }

    /** What is counted within {@code times} between two moments. */
    private static Duration sum(RangeSet<Instant> times, Instant from, Instant to, Pace pace) {
        return to.isBefore(from) ? Duration.ZERO : times.subRangeSet(Range.closedOpen(from, to)).asRanges().stream()
                .map(range -> pace.between(range.lowerEndpoint(), range.upperEndpoint())).reduce(Duration.ZERO, Duration::plus);
    }

    private static State state(DeadlineRule rule, CaseTimes times, Optional<Instant> ended, Instant due, Instant now) {
        if (ended.orElse(now).isAfter(due)) {
            return State.MISSED;
        }
        if (ended.isPresent()) {
            return State.MET;
        }
        boolean waiting = times.pauses().stream().anyMatch(pause -> pause.to().isEmpty() && pause.cause().stopsClocks());
        return rule.stoppable() && waiting ? State.STOPPED : State.RUNNING;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
