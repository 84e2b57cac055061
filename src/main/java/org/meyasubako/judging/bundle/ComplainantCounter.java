package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.complaint.Complainant.Channel;

/**
 * Counts the independent complainants of a bundle.
 *
 * <p>A mailbox counts at mailbox providers, else an organisation; complaints of different people in the same words are one voice; automatic
 * reports are a class of their own. Who cannot be told apart from others, or whose own mail is not proved, does not count.
 */
final class ComplainantCounter {

    private static final Set<Channel> AUTOMATIC = Set.of(Channel.FEEDBACK_LOOP, Channel.SPAMCOP, Channel.REPORTING_BODY);

    /** Whether complaints come this way by themselves: from a loop, SpamCop or a reporting body. */
    static boolean isAutomatic(Channel channel) {
        return AUTOMATIC.contains(channel);
    }

    /** @param answered mailboxes of complainants who answered us, and so are proved */
    Complainants count(List<Member> members, Set<String> answered) {
        Set<String> loops = new HashSet<>();
        Set<String> sources = new HashSet<>();
        Set<String> unproved = new HashSet<>();
        List<Candidate> people = new ArrayList<>();
        int unknown = 0;
        for (Member member : members) {
            Candidate candidate = member.candidate();
            String unit = candidate.unit().orElse("");
            if (Sign.TRAP.isIn(candidate)) {
                continue;
            }
            if (isAutomatic(candidate.channel())) {
                loops.add(unit + " " + member.sample().orElse(0));
                sources.add(unit);
            } else if (unit.isEmpty()) {
                unknown++;
            } else if (Sign.COMPLAINANT_UNPROVED.isIn(candidate) && candidate.mailbox().filter(answered::contains).isEmpty()) {
                unproved.add(candidate.mailbox().orElse(unit));
            } else {
                people.add(candidate);
            }
        }
        List<List<Candidate>> chorus = inSameWords(people);
        List<List<Sha256>> coordinated = chorus.stream().map(group -> group.stream().map(Candidate::complaint).toList()).toList();
        return new Complainants(voices(people, chorus), loops.size(), sources.size(), coordinated, unproved, unknown);
    }

    /** Complaints of at least two different people in the same words. */
    private static List<List<Candidate>> inSameWords(List<Candidate> people) {
        SketchClusters clusters = SketchClusters.of(
                people.stream().flatMap(candidate -> candidate.words().stream()).toList(), SketchClusters.SAME_WORDS);
        Map<Integer, List<Candidate>> byWords = new LinkedHashMap<>();
        for (Candidate candidate : people) {
            candidate.words().flatMap(clusters::numberOf)
                    .ifPresent(number -> byWords.computeIfAbsent(number, n -> new ArrayList<>()).add(candidate));
        }
        return byWords.values().stream().filter(group -> group.stream().map(Candidate::unit).distinct().count() > 1).toList();
    }

    /** Units, where those who spoke in the same words are joined to one. */
    private static int voices(List<Candidate> people, Collection<List<Candidate>> chorus) {
        Map<String, String> above = new HashMap<>();
        people.forEach(candidate -> above.put(candidate.unit().orElseThrow(), candidate.unit().orElseThrow()));
        for (List<Candidate> group : chorus) {
            String first = root(above, group.getFirst().unit().orElseThrow());
            group.forEach(candidate -> above.put(root(above, candidate.unit().orElseThrow()), first));
        }
        return (int) above.keySet().stream().map(unit -> root(above, unit)).distinct().count();
    }

    private static String root(Map<String, String> above, String unit) {
        String at = unit;
        for (String next = above.getOrDefault(at, at); !next.equals(at); next = above.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }
}
