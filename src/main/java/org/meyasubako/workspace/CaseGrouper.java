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
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.CaseFacts;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.FlagRules;
import org.meyasubako.judging.bundle.Grouping;
import org.meyasubako.judging.bundle.PanelReader;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.judging.bundle.TierFinding;

/** Groups all complaints of a casebook anew, from their keys and from what persons changed, and keeps the list that comes of it. */
final class CaseGrouper {

    private final Casebook casebook;
    private final Grouping grouping = new Grouping();
    private final FlagRules flags = new FlagRules();
    private final PanelReader panels;
    private final CustomerHistory histories;

    CaseGrouper(Casebook casebook, CustomerHistory histories, ZoneId zone) {
        this.casebook = casebook;
        this.histories = histories;
        this.panels = new PanelReader(zone);
    }

    /**
     * Groups and, where this process writes, keeps the outcome.
     *
     * @param keep whether the lists in the casebook are replaced
     */
    CaseBoard group(Instant now, boolean keep) throws CasebookUnavailableException {
        List<Candidate> candidates = new ArrayList<>();
        casebook.complaints().eachCandidate(candidates::add);
        List<Constraint> constraints = casebook.deeds().all(DeedKind.REGROUP).stream().flatMap(deed -> deed.value().stream()).toList();
        List<EvidenceBundle> bundles = grouping.bundles(candidates, constraints);
        List<CaseBoard.OpenCase> cases = new ArrayList<>();
        CaseDeeds deeds = CaseDeeds.read(casebook.deeds());
        // New numbers are given in the order in which the cases began.
        List<EvidenceBundle> ordered = bundles.stream()
                .sorted(Comparator.comparing(EvidenceBundle::first).thenComparing(EvidenceBundle::key)).toList();
        List<CaseFacts> facts = new ArrayList<>();
        for (EvidenceBundle bundle : ordered) {
            facts.add(facts(bundle, numbers(bundle), deeds));
        }
        if (keep) {
            casebook.bundles().replaceAll(sheets(ordered, facts, deeds));
        }
        for (int i = 0; i < ordered.size(); i++) {
            List<CaseNumber.Bundle> numbers = numbers(ordered.get(i));
            if (!numbers.isEmpty()) {
                cases.add(new CaseBoard.OpenCase(numbers.getFirst(), numbers, ordered.get(i), facts.get(i), deeds.decisions(numbers),
                        deeds.hold(numbers)));
            }
        }
        cases.sort(Comparator.comparing(CaseBoard.OpenCase::number));
        return new CaseBoard(cases, constraints, now);
    }

    /** The numbers of a case, its own first; none where it is new. */
    private List<CaseNumber.Bundle> numbers(EvidenceBundle bundle) throws CasebookUnavailableException {
        List<CaseNumber.Bundle> numbers = new ArrayList<>();
        for (BundleKey key : bundle.keys()) {
            casebook.bundles().numberOf(key).ifPresent(numbers::add);
        }
        return numbers;
    }

    private List<BundleSheet> sheets(List<EvidenceBundle> bundles, List<CaseFacts> facts, CaseDeeds deeds) throws CasebookUnavailableException {
        List<BundleSheet> sheets = new ArrayList<>();
        for (int i = 0; i < bundles.size(); i++) {
            List<Decision> decisions = deeds.decisions(numbers(bundles.get(i)));
            sheets.add(sheet(bundles.get(i), facts.get(i), decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast())));
        }
        return sheets;
    }

    private CaseFacts facts(EvidenceBundle bundle, List<CaseNumber.Bundle> numbers, CaseDeeds deeds) {
        CaseFacts known = histories.of(bundle);
        return new CaseFacts(deeds.facts(numbers), deeds.siteChecks(numbers), deeds.cleared(numbers),
                deeds.inquiry(numbers).orElse(known.inquiry()), known.answered(), known.innocence(), known.origins(), known.earlier(),
                known.running(), known.legalSignOff());
    }

    private BundleSheet sheet(EvidenceBundle bundle, CaseFacts facts, Optional<Decision> decision) {
        Tier tier = panels.read(bundle, facts).tier().map(TierFinding::tier).orElse(Tier.E0);
        Set<String> raised = flags.raise(bundle, facts).stream().map(flag -> flag.code().code()).collect(Collectors.toUnmodifiableSet());
        return new BundleSheet(
                new BundleSheet.Summary(bundle.key(), bundle.customer(), bundle.kind(), tier, bundle.complaints().size(),
                        bundle.complainants().people(), bundle.samples().size(), bundle.first(), bundle.last(), raised,
                        decision.map(Decision::disposition).orElse(Disposition.OPEN), decision.flatMap(Decision::review)),
                bundle.members().stream().map(member -> new BundleSheet.Membership(member.complaint(), member.why())).toList());
    }
}
