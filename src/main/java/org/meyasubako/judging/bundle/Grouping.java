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

/**
 * Joins complaints to evidence bundles: by their keys, by persons' verdicts on them, and by what persons changed.
 *
 * <p>A function of its arguments as sets: neither the order of import nor the order of the changes means anything. Nothing that complaints
 * merely resemble each other in joins them.
 */
public final class Grouping {

    private final BundleMaker maker = new BundleMaker();

    /** The bundles as the rules' verdicts and persons' changes make them. */
    List<EvidenceBundle> bundles(Collection<Candidate> candidates, List<Constraint> constraints) {
        return bundles(candidates, constraints, List.of());
    }

    /**
     * The bundles of all complaints, in the order of their keys. A complaint about several items may stand in several bundles; one about
     * nothing of ours stands in none until a person moves it. A complaint that is given twice counts once.
     *
     * @param corrections persons' verdicts that hold instead of the rules'
     */
    public List<EvidenceBundle> bundles(
            Collection<Candidate> candidates, List<Constraint> constraints, Collection<Correction> corrections) {
        ItemCorrector corrector = new ItemCorrector(corrections);
        Changes changes = Changes.of(constraints);
        JoinedKeys joined = JoinedKeys.of(changes.links());
        Map<BundleKey, List<Member>> groups = new HashMap<>();
        for (Candidate candidate : inOrder(candidates)) {
            membersOf(candidate, corrector, changes, joined).forEach(
                    (key, member) -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(member));
        }
        return apart(groups, changes).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(group -> maker.make(joined.keysOf(group.getKey()), group.getValue())).toList();
    }

    private static List<Candidate> inOrder(Collection<Candidate> candidates) {
        Set<Sha256> seen = HashSet.newHashSet(candidates.size());
        return candidates.stream().sorted(Member.ORDER).filter(candidate -> seen.add(candidate.complaint())).toList();
    }

    private static Map<BundleKey, Member> membersOf(Candidate candidate, ItemCorrector corrector, Changes changes, JoinedKeys joined) {
        Map<BundleKey, Member> members = new LinkedHashMap<>();
        for (Candidate.Item item : corrector.items(candidate)) {
            BundleKey placed = changes.place(candidate.complaint(), item.key());
            if (placed.type() != BundleKey.Type.UNPLACED) {
                Member member = Member.of(candidate, item, !placed.equals(item.key()));
                members.merge(joined.caseOf(placed), member, Member::with);
            }
        }
        return members;
    }

    /** Takes out of each group the complaints that must not stand beside an earlier one. */
    private static Map<BundleKey, List<Member>> apart(Map<BundleKey, List<Member>> groups, Changes changes) {
        if (!changes.partsComplaints()) {
            return groups;
        }
        Map<BundleKey, List<Member>> parted = new HashMap<>();
        groups.forEach((key, members) -> {
            Set<Sha256> together = new HashSet<>();
            for (Member member : members) {
                boolean apart = changes.standsApart(member.complaint(), together);
                BundleKey own = apart ? key.apart(member.complaint()) : key;
                parted.computeIfAbsent(own, k -> new ArrayList<>()).add(member);
                if (!apart) {
                    together.add(member.complaint());
                }
            }
        });
        return parted;
    }
}
