package org.meyasubako.judging.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is counted, seen through one period. */
final class Window {

    private final Counted counted;
    private final Instant start;
    private final Instant end;
    private final List<CountedComplaint> complaints;

    Window(Counted counted, Period period) {
        this.counted = counted;
        this.start = period.start(counted.zone());
        this.end = period.end(counted.zone());
        this.complaints = received().filter(each -> !each.trap()).toList();
    }

    private Stream<CountedComplaint> received() {
        return counted.complaints().stream().filter(each -> contains(each.received()));
    }

    /** Whether that happened in the period. What lies after now did not: a clock was wrong. */
    boolean contains(Optional<Instant> at) {
        return at.filter(when -> !when.isBefore(start) && when.isBefore(end) && !when.isAfter(counted.now())).isPresent();
    }

    /** Complaints received in the period. */
    List<CountedComplaint> complaints() {
        return complaints;
    }

    /** The same by what they have in common; a complaint that has several of it stands under each. */
    Map<String, List<CountedComplaint>> grouped(Function<CountedComplaint, Collection<String>> codes) {
        Map<String, List<CountedComplaint>> groups = new HashMap<>();
        complaints.forEach(each -> codes.apply(each).forEach(code -> groups.computeIfAbsent(code, c -> new ArrayList<>()).add(each)));
        return groups;
    }

    /** Spam that traps of our own received in the period. */
    List<CountedComplaint> traps() {
        return received().filter(CountedComplaint::trap).toList();
    }

    /** All cases, whenever they began. */
    List<CountedCase> cases() {
        return counted.cases();
    }

    /** Complaints that waited when the period ended, whenever they were received. */
    List<CountedComplaint> openComplaints() {
        return counted.complaints().stream().filter(each -> !each.trap() && each.isOpenAt(close())).toList();
    }

    /** Cases that waited when the period ended, whenever they began. */
    List<CountedCase> openCases() {
        return counted.cases().stream().filter(each -> each.isOpenAt(close())).toList();
    }

    /** When the period ended, or now where it still goes on. */
    Instant close() {
        return end.isBefore(counted.now()) ? end : counted.now().plusNanos(1);
    }
}
