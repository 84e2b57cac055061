package org.meyasubako.judging.statistics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meyasubako.reading.complaint.Complainant.Channel;

/** Counts what a manager asks first: how many complaints, by how many people, and how much of it came by itself. */
final class GlanceCounter {

    /** Ways by which a person or an organisation complains, and may do so again. */
    private static final Set<Channel> PEOPLE = Set.of(Channel.PERSON, Channel.VENDOR, Channel.PROVIDER);

    private GlanceCounter() {}

    static Chapter count(Comparison comparison) {
        return Chapter.of(Chapter.Subject.GLANCE, List.of(
                comparison.figure("complaints", "complaints", window -> Measured.complaints(window.complaints())),
                comparison.figure("once", "once", GlanceCounter::once),
                comparison.figure("complainants", "complainants", window -> people(window, count -> true)),
                comparison.figure("repeat", "repeat", window -> people(window, count -> count > 1)),
                comparison.figure("loops", "loops", GlanceCounter::loops),
                comparison.figure("traps", "traps", window -> Measured.complaints(window.traps())),
                comparison.figure("cases", "cases", GlanceCounter::begun)));
    }

    private static Measured once(Window window) {
        Set<String> runs = new HashSet<>();
        return Measured.complaints(window.complaints().stream().filter(each -> each.run().isEmpty() || runs.add(each.run().get())).toList());
    }

    private static Measured people(Window window, Predicate<Integer> counts) {
        Map<String, List<CountedComplaint>> byMailbox = window.complaints().stream()
                .filter(each -> PEOPLE.contains(each.channel()) && each.mailbox().isPresent())
                .collect(Collectors.groupingBy(each -> each.mailbox().orElseThrow()));
        List<List<CountedComplaint>> counted = byMailbox.values().stream().filter(group -> counts.test(group.size())).toList();
        return Measured.complaints(new Amount.Count(counted.size()), counted.stream().flatMap(Collection::stream).toList());
    }

    private static Measured loops(Window window) {
        return Measured.complaints(window.complaints().stream().filter(each -> each.channel() == Channel.FEEDBACK_LOOP).toList());
    }

    private static Measured begun(Window window) {
        return Measured.cases(window.cases().stream().filter(each -> window.contains(java.util.Optional.of(each.first()))).toList());
    }
}
