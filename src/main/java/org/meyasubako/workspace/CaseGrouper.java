package org.meyasubako.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.casebook.BundleSheet;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.Casebook;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.judging.bundle.ActivityReader;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.CaseFacts;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.judging.bundle.FlagRules;
import org.meyasubako.judging.bundle.Flood;
import org.meyasubako.judging.bundle.FloodCounter;
import org.meyasubako.judging.bundle.Grouping;
import org.meyasubako.judging.bundle.PanelReader;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.judging.bundle.TierFinding;

/** Groups all complaints of a casebook anew, from their keys and from what persons changed, and keeps the list that comes of it. */
final class CaseGrouper {

    private final Casebook casebook;
    private final Grouping grouping = new Grouping();
    private final FlagRules flags = new FlagRules();
    private final FloodCounter floods = new FloodCounter();
    private final ActivityReader activities = new ActivityReader();
    private final PanelReader panels;
    private final CustomerHistory histories;

    CaseGrouper(Casebook casebook, CustomerHistory histories, ZoneId zone) {
        this.casebook = casebook;
        this.histories = histories;
        this.panels = new PanelReader(zone);
    }

    /** A bundle with all that is counted of it, once for lists, queue and what is kept. */
    private record Counted(EvidenceBundle bundle, List<CaseNumber.Bundle> numbers, CaseFacts facts, Optional<TierFinding> tier,
            List<Flag> flags, List<Flood> floods, List<Decision> decisions) {}

    /**
     * Groups and, where this process writes, keeps the outcome.
     *
     * @param keep whether the lists in the casebook are replaced
     */
    CaseBoard group(Instant now, boolean keep) throws CasebookUnavailableException {
        List<Candidate> candidates = new ArrayList<>();
        casebook.complaints().eachCandidate(candidates::add);
        List<Constraint> constraints = casebook.deeds().all(DeedKind.REGROUP).stream().flatMap(deed -> deed.value().stream()).toList();
        CaseDeeds deeds = CaseDeeds.read(casebook.deeds());
        // New numbers are given in the order in which the cases began.
        List<EvidenceBundle> bundles = grouping.bundles(candidates, constraints, casebook.verdicts().corrections()).stream()
                .sorted(Comparator.comparing(EvidenceBundle::first).thenComparing(EvidenceBundle::key)).toList();
        List<Counted> counted = new ArrayList<>();
        for (EvidenceBundle bundle : bundles) {
            counted.add(count(bundle, numbers(bundle), deeds, now));
        }
        if (keep) {
            casebook.bundles().replaceAll(counted.stream().map(CaseGrouper::sheet).toList());
        }
        return new CaseBoard(cases(counted, deeds), constraints, now);
    }

    private Counted count(EvidenceBundle bundle, List<CaseNumber.Bundle> numbers, CaseDeeds deeds, Instant now) {
        List<Decision> decisions = deeds.decisions(numbers);
        List<Flood> found = floods.count(bundle);
        CaseFacts known = histories.of(bundle);
        CaseFacts facts = new CaseFacts(deeds.facts(numbers), deeds.siteChecks(numbers), deeds.cleared(numbers),
                deeds.inquiry(numbers).orElse(known.inquiry()), known.answered(), known.innocence(), known.origins(), known.earlier(),
                activities.read(bundle, decisions, found, now), known.legalSignOff());
        return new Counted(bundle, numbers, facts, panels.tier(bundle, facts), flags.raise(bundle, facts), found, decisions);
    }

    /** The cases that have a number: where nothing is kept, those that nobody kept yet have none. */
    private List<CaseBoard.OpenCase> cases(List<Counted> counted, CaseDeeds deeds) throws CasebookUnavailableException {
        List<CaseBoard.OpenCase> cases = new ArrayList<>();
        for (Counted each : counted) {
            List<CaseNumber.Bundle> numbers = each.numbers().size() == each.bundle().keys().size() ? each.numbers() : numbers(each.bundle());
            if (!numbers.isEmpty()) {
                cases.add(new CaseBoard.OpenCase(numbers.getFirst(), numbers, each.bundle(), each.facts(), each.tier(), each.flags(),
                        each.floods(), each.decisions(), deeds.hold(numbers)));
            }
        }
        cases.sort(Comparator.comparing(CaseBoard.OpenCase::number));
        return cases;
    }

    /** The numbers of a case, its own first; none where it is new. */
    private List<CaseNumber.Bundle> numbers(EvidenceBundle bundle) throws CasebookUnavailableException {
        List<CaseNumber.Bundle> numbers = new ArrayList<>();
        for (BundleKey key : bundle.keys()) {
            casebook.bundles().numberOf(key).ifPresent(numbers::add);
        }
        return numbers;
    }

    private static BundleSheet sheet(Counted counted) {
        EvidenceBundle bundle = counted.bundle();
        Set<String> raised = counted.flags().stream().map(flag -> flag.code().code()).collect(Collectors.toUnmodifiableSet());
        Optional<Decision> decision = counted.decisions().isEmpty() ? Optional.empty() : Optional.of(counted.decisions().getLast());
        return new BundleSheet(
                new BundleSheet.Summary(bundle.key(), bundle.customer(), bundle.kind(), counted.tier().map(TierFinding::tier).orElse(Tier.E0),
                        bundle.complaints().size(), bundle.complainants().people(), bundle.samples().size(), bundle.first(), bundle.last(), raised,
                        decision.map(Decision::disposition).orElse(Disposition.OPEN), decision.flatMap(Decision::review)),
                bundle.members().stream().map(member -> new BundleSheet.Membership(member.complaint(), member.why())).toList());
    }
}
