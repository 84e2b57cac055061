package org.meyasubako.judging.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All of a case that its deadlines depend on.
 *
 * @param harms what makes it urgent; empty for most
 * @param milestones what has happened, by the desk's own clock
 * @param pauses when it waited, in any order
 * @param agreed deadlines that a person set to a date: a hold's review, a term given in a letter; they hold whatever the settings say
 */
public record CaseTimes(
        KindClass kind, Set<Harm> harms, Map<Milestone, Instant> milestones, List<Pause> pauses, Map<DeadlineRule, Instant> agreed) {

    public CaseTimes {
        harms = Set.copyOf(harms);
        milestones = Map.copyOf(milestones);
        pauses = List.copyOf(pauses);
        agreed = Map.copyOf(agreed);
    }

    /** A case of which only the arrival is known. */
    public static CaseTimes arrived(Instant at) {
        return new CaseTimes(KindClass.OPEN, Set.of(), Map.of(Milestone.ARRIVED, at), List.of(), Map.of());
    }

    /** The same case, with its kind and what makes it urgent. */
    public CaseTimes assessed(KindClass as, Set<Harm> urgentBy) {
        return new CaseTimes(as, urgentBy, milestones, pauses, agreed);
    }

    /** The same case, in which that happened, for the first time or again. */
    public CaseTimes with(Milestone milestone, Instant at) {
        return new CaseTimes(kind, harms, replaced(milestones, milestone, at), pauses, agreed);
    }

    /** The same case, which also waited then. */
    public CaseTimes paused(Pause pause) {
        List<Pause> more = ImmutableList.<Pause>builder().addAll(pauses).add(pause).build();
        return new CaseTimes(kind, harms, milestones, more, agreed);
    }

    /** The same case, in which a person set that deadline. */
    public CaseTimes agreed(DeadlineRule rule, Instant due) {
        return new CaseTimes(kind, harms, milestones, pauses, replaced(agreed, rule, due));
    }

    /** When that happened; empty where it has not. */
    public Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }

    /** The first moment from {@code start} on in which one of {@code awaited} happened. */
    Optional<Instant> firstOf(Set<Milestone> awaited, Instant start) {
        return awaited.stream().flatMap(one -> at(one).stream()).filter(at -> !at.isBefore(start)).min(Comparator.naturalOrder());
    }

    private static <K, V> Map<K, V> replaced(Map<K, V> map, K key, V value) {
        return ImmutableMap.<K, V>builder().putAll(map).put(key, value).buildKeepingLast();
    }
}
